package fr.levain.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppealClockTests {
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 15);

    private final Delays delays = new Delays(LegalParameters.delivered(), false);

    @Test
    void I7_an_appeal_is_in_time_until_the_last_full_day_carried_to_a_working_day() {
        assertThat(sent(LocalDate.of(2026, 5, 18), true).isInTime()).isTrue();
        assertThat(sent(LocalDate.of(2026, 5, 19), true).isInTime()).isFalse();
    }

    @Test
    void I7_the_stamp_of_the_post_counts_and_silence_runs_from_the_arrival() {
        var clock = AppealClock.of(delays.appeal(KNOWN, true), LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 22), false, delays);

        assertThat(clock.isInTime()).isTrue();
        assertThat(clock.silentOn()).isEqualTo(LocalDate.of(2026, 7, 22));
    }

    @Test
    void I7_without_its_mentions_a_decision_is_appealed_within_a_reasonable_year() {
        assertThat(sent(LocalDate.of(2027, 3, 15), false).isInTime()).isTrue();
        assertThat(sent(LocalDate.of(2027, 3, 16), false).isInTime()).isFalse();
    }

    @Test
    void I7_only_a_first_request_in_time_interrupts_the_delay() {
        var day = LocalDate.of(2026, 4, 10);

        assertThat(sent(day, true).interrupts()).isTrue();
        assertThat(AppealClock.of(delays.appeal(KNOWN, true), day, day, true, delays).interrupts()).isFalse();
        assertThat(sent(LocalDate.of(2026, 6, 1), true).interrupts()).isFalse();
    }

    private AppealClock sent(LocalDate day, boolean mentioned) {
        return AppealClock.of(delays.appeal(KNOWN, mentioned), day, day, false, delays);
    }
}
