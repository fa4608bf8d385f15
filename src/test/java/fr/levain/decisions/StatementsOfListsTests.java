package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Statements;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letters of an act and the report to the assembly: as many statements for forty dossiers as for one. */
@LevainTest
class StatementsOfListsTests {
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired Notifications notifications;
    @Autowired ProposedDossiers proposed;

    @Test
    void the_letters_of_an_act_ask_the_same_of_the_database_for_one_and_for_many() {
        var secretary = some.persona("sophie.lambert");
        var act = some.votedOn(LocalDate.of(2026, 11, 20));
        decisions.award(act, some.proposed(some.author(), true, 12_000), Euros.of(12_000), secretary);
        var one = Statements.during(() -> notifications.toSend(act, secretary));
        for (int i = 0; i < 3; i++) decisions.award(act, some.proposed(some.author(), i == 0, 12_000), Euros.of(12_000), secretary);

        assertThat(notifications.toSend(act, secretary)).hasSize(4);
        assertThat(Statements.during(() -> notifications.toSend(act, secretary))).isEqualTo(one).isPositive();
    }

    @Test
    void the_dossiers_of_a_report_ask_the_same_of_the_database_for_one_and_for_many() {
        some.proposed(some.author(), true, 12_000);
        var one = Statements.during(() -> proposed.page(1));
        for (int i = 0; i < 2; i++) some.proposed(some.author(), true, 12_000);

        assertThat(proposed.page(1).dossiers()).hasSizeGreaterThan(2);
        assertThat(Statements.during(() -> proposed.page(1))).isEqualTo(one).isPositive();
    }
}
