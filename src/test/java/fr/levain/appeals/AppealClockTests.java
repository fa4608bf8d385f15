package fr.levain.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppealClockTests {
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 15);

    private final Delays delays = new Delays(LegalParameters.delivered(), false);

    @Test
    void I7_an_appeal_is_in_time_until_the_last_full_day_carried_to_a_working_day() {
        assertThat(sent(LocalDate.of(2026, 5, 18)).isInTime()).isTrue();
        assertThat(sent(LocalDate.of(2026, 5, 19)).isInTime()).isFalse();
    }

    @Test
    void I7_the_stamp_of_the_post_counts_and_silence_runs_from_the_arrival() {
        var clock = AppealClock.of(KNOWN, true, LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 22), delays);

        assertThat(clock.isInTime()).isTrue();
        assertThat(clock.silentOn()).isEqualTo(LocalDate.of(2026, 7, 22));
    }

    @Test
    void I7_without_its_mentions_a_decision_is_appealed_within_a_reasonable_year() {
        assertThat(AppealClock.of(KNOWN, false, LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 15), delays).isInTime()).isTrue();
        assertThat(AppealClock.of(KNOWN, false, LocalDate.of(2027, 3, 16), LocalDate.of(2027, 3, 16), delays).isInTime()).isFalse();
    }

    @Test
    void I7_silence_of_two_months_rejects_and_the_delay_to_the_court_starts_again_whole() {
        var clock = sent(LocalDate.of(2026, 4, 10));

        assertThat(clock.silentOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        // two full months from the 10th of June: until the 11th of August
        assertThat(clock.courtUntil(Optional.empty(), delays)).isEqualTo(LocalDate.of(2026, 8, 11));
    }

    @Test
    void I7_an_express_answer_starts_the_delay_again_even_after_the_silence_while_that_delay_runs() {
        var clock = sent(LocalDate.of(2026, 4, 10));

        assertThat(clock.courtUntil(Optional.of(LocalDate.of(2026, 5, 20)), delays)).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(clock.courtUntil(Optional.of(LocalDate.of(2026, 8, 11)), delays)).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(clock.courtUntil(Optional.of(LocalDate.of(2026, 8, 12)), delays)).as("too late to start anything").isEqualTo(LocalDate.of(2026, 8, 11));
    }

    @Test
    void I7_a_late_appeal_interrupts_nothing() {
        var clock = sent(LocalDate.of(2026, 6, 1));

        assertThat(clock.courtUntil(Optional.empty(), delays)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(clock.courtUntil(Optional.of(LocalDate.of(2026, 7, 1)), delays)).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    private AppealClock sent(LocalDate day) {
        return AppealClock.of(KNOWN, true, day, day, delays);
    }
}
