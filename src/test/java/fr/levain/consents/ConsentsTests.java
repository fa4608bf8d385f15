package fr.levain.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class ConsentsTests {
    private static final Caller HOLDER = new Caller.Visitor();
    private static final Caller.Account ADVISER =
            new Caller.Account(AccountId.at(TestClock.START), "Lucie Faure", "lucie@exemple.fr", Set.of(Role.PARTNER), Set.of());

    @Autowired Consents consents;

    Subject about;

    @BeforeEach
    void a_thing() {
        about = new Subject("orientation", UUID.randomUUID());
    }

    @Test
    void without_consent_there_is_nothing_to_see() {
        assertThat(consents.look(about, "atis", ADVISER, TestClock.START)).isEmpty();
        assertThat(consents.looks(about)).isEmpty();
    }

    @Test
    void each_look_is_written_down_once_a_day_with_who_and_when() {
        consents.give(about, "atis", Set.of(Shared.PROJECT), TestClock.START, HOLDER);

        consents.look(about, "atis", ADVISER, TestClock.START);
        consents.look(about, "atis", ADVISER, TestClock.START.plusSeconds(60));
        consents.look(about, "atis", ADVISER, TestClock.START.plus(Duration.ofDays(1)));

        assertThat(consents.looks(about)).containsExactly(
                new Look("atis", "Lucie Faure", LocalDate.of(2026, 11, 24)), new Look("atis", "Lucie Faure", LocalDate.of(2026, 11, 23)));
    }

    @Test
    void a_revoked_consent_stops_access_at_once_and_the_others_stay() {
        consents.give(about, "atis", Set.of(Shared.PROJECT), TestClock.START, HOLDER);
        consents.give(about, "cress", Set.of(Shared.PROJECT), TestClock.START, HOLDER);

        consents.revoke(about, "atis", TestClock.START.plusSeconds(1), HOLDER);
        consents.revoke(about, "atis", TestClock.START.plusSeconds(2), HOLDER);

        assertThat(consents.look(about, "atis", ADVISER, TestClock.START.plusSeconds(3))).isEmpty();
        assertThat(consents.inForce(about, "cress")).isPresent();
        assertThat(consents.of(about)).hasSize(2);
    }

    @Test
    void a_consent_given_again_after_it_was_revoked_is_another_with_its_own_date() {
        consents.give(about, "atis", Set.of(Shared.PROJECT), TestClock.START, HOLDER);
        consents.revoke(about, "atis", TestClock.START.plusSeconds(1), HOLDER);
        consents.give(about, "atis", Set.of(Shared.PROJECT, Shared.CONTACT), TestClock.START.plusSeconds(2), HOLDER);

        assertThat(consents.of(about)).hasSize(2);
        assertThat(consents.inForce(about, "atis").orElseThrow().shared()).contains(Shared.CONTACT);
    }

    @Test
    void what_is_erased_leaves_no_consent_and_no_look() {
        consents.give(about, "atis", Set.of(Shared.PROJECT), TestClock.START, HOLDER);
        consents.look(about, "atis", ADVISER, TestClock.START);

        consents.forget(about);

        assertThat(consents.of(about)).isEmpty();
        assertThat(consents.looks(about)).isEmpty();
    }
}
