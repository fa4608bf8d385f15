package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.committees.Meeting;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.SomeSession;
import fr.levain.committees.SomeSession.Said;
import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.documents.Upload;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Statements;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of an act and the report to the assembly: as many statements for forty dossiers as for one. */
@LevainTest
class StatementsOfListsTests {
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired Notifications notifications;
    @Autowired ProposedDossiers proposed;
    @Autowired JoinedFiles files;
    @Autowired Documents documents;
    @Autowired OpinionLetters letters;
    @Autowired SomeCommittee committees;
    @Autowired SomeSession sessions;
    @Autowired JdbcClient sql;

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
    void whoever_opens_a_file_joined_to_an_act_is_looked_up_the_same_for_one_dossier_and_for_many() {
        var secretary = some.persona("sophie.lambert");
        var author = some.author();
        var act = some.votedOn(LocalDate.of(2026, 11, 20));
        decisions.refuse(act, some.proposed(author, true, 12_000), "Le projet ne sort pas de l’offre existante.", secretary);
        files.join(act, Optional.empty(), Upload.of("deliberation.pdf", SomeFile.pdf("Acte")), secretary);
        var file = files.of(act).getFirst().document();
        decisions.transmit(act, LocalDate.of(2026, 11, 23), secretary);
        known(act, secretary);
        var one = Statements.during(() -> documents.readable(file, author));
        for (int i = 0; i < 3; i++) alsoKnownUnder(act);

        assertThat(Statements.during(() -> documents.readable(file, author))).isEqualTo(one).isPositive();
    }

    private void known(ActId act, Caller.Account secretary) {
        decisions.outcomesOf(act).forEach(outcome -> notifications.send(new ApplicationReference(outcome.reference()), secretary));
        sql.sql("update decisions.outcome set notified_on = date '2026-11-23' where act = :act").param("act", act.value()).update();
    }

    /** The vote is proved elsewhere. */
    private void alsoKnownUnder(ActId act) {
        sql.sql("""
                insert into decisions.outcome (application, act, kind, reference, beneficiary, natural_person, private_body, object, call_title, envelope,
                    amount_cents, base_cents, rate, reasons, agreement_required, recorded_at, mode, sent_on, notified_on)
                select id, :act, 'REFUSED', reference, holder_name, false, true, title, call_title, '', 0, 0, 0, 'Motifs.', false, now(), 'LETTER', date '2026-11-23', date '2026-11-23'
                  from applications.application where reference = :reference
                """)
                .param("act", act.value()).param("reference", some.filed().value()).update();
    }

    @Test
    void the_letters_of_a_session_ask_the_same_of_the_database_for_one_and_for_many() {
        var one = told(1);
        var many = told(3);

        assertThat(letters.of(many)).hasSize(3);
        assertThat(Statements.during(() -> letters.of(many))).isEqualTo(Statements.during(() -> letters.of(one))).isPositive();
    }

    /** A signed session that deferred so many dossiers. */
    private Meeting told(int dossiers) {
        var committee = committees.committee(SomeCommittee.RULES);
        var said = new LinkedHashMap<ApplicationReference, Said>();
        for (int i = 0; i < dossiers; i++) said.put(committees.dossier(committee, "Le four " + i, 8_000), new Said(OpinionKind.DEFERRED, "", "Le plan de financement est à préciser."));
        return letters.meeting(sessions.signed(committee, said), committees.officer());
    }

    @Test
    void the_dossiers_of_a_report_ask_the_same_of_the_database_for_one_and_for_many() {
        var secretary = some.persona("sophie.lambert");
        some.proposed(some.author(), true, 12_000);
        var one = Statements.during(() -> proposed.page(1, secretary));
        for (int i = 0; i < 2; i++) some.proposed(some.author(), true, 12_000);

        assertThat(proposed.page(1, secretary).dossiers()).hasSizeGreaterThan(2);
        assertThat(Statements.during(() -> proposed.page(1, secretary))).isEqualTo(one).isPositive();
    }
}
