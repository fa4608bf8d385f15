package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HearingTests {
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 22);

    private final Delays delays = new Delays(LegalParameters.delivered(), false);

    @Test
    void I9_an_unlawful_award_is_taken_back_within_four_months_only() {
        assertThat(Hearing.tooLate(Ground.UNLAWFUL, DECIDED, LocalDate.of(2026, 7, 22), delays)).isEmpty();
        assertThat(Hearing.tooLate(Ground.UNLAWFUL, DECIDED, LocalDate.of(2026, 7, 23), delays)).get().asString().contains("22 juillet 2026");
    }

    @Test
    void I9_no_delay_runs_when_the_conditions_of_the_aid_are_not_respected() {
        assertThat(Hearing.tooLate(Ground.CONDITIONS_UNMET, DECIDED, LocalDate.of(2031, 1, 1), delays)).isEmpty();
    }

    @Test
    void I6_nothing_is_taken_back_before_the_holder_answered_or_let_the_time_pass() {
        var asked = LocalDate.of(2026, 4, 1);
        var waiting = hearing(asked, Optional.empty());

        assertThat(waiting.obstacle(DECIDED, asked.plusDays(15), delays)).get().asString().contains("16 avril 2026");
        assertThat(waiting.obstacle(DECIDED, asked.plusDays(16), delays)).isEmpty();
        assertThat(hearing(asked, Optional.of(asked.plusDays(3))).obstacle(DECIDED, asked.plusDays(3), delays)).isEmpty();
    }

    @Test
    void I9_four_months_may_pass_while_the_holder_is_heard() {
        assertThat(hearing(LocalDate.of(2026, 7, 10), Optional.empty()).obstacle(DECIDED, LocalDate.of(2026, 7, 26), delays)).get().asString().contains("quatre mois");
    }

    private static Hearing hearing(LocalDate asked, Optional<LocalDate> answered) {
        return new Hearing(new UUID(1, 1), Ground.UNLAWFUL, "Le règlement exclut ces dépenses.", asked, asked.plusDays(15), answered.map(_ -> "Voici."), answered);
    }
}
