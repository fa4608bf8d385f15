package fr.levain.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderDaysTests {
    private static final OpinionSettings.Times TIMES = new OpinionSettings.Times(15, 12, 30, List.of(7, 2), 3);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);

    @Test
    void reminds_seven_and_two_days_before_then_every_three_days_once_late() {
        assertThat(remindedWhenAskedOn(LocalDate.of(2026, 12, 1))).containsExactly(
                LocalDate.of(2026, 12, 13), LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 26), LocalDate.of(2026, 12, 29));
    }

    @Test
    void says_nothing_on_the_day_it_was_asked_nor_for_days_before_it() {
        assertThat(remindedWhenAskedOn(LocalDate.of(2026, 12, 18))).first().isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void a_day_missed_by_the_task_is_made_up_for_once() {
        assertThat(ReminderDays.isDue(LocalDate.of(2026, 12, 1), DUE, Optional.empty(), LocalDate.of(2026, 12, 15), TIMES)).isTrue();
        assertThat(ReminderDays.isDue(LocalDate.of(2026, 12, 1), DUE, Optional.of(LocalDate.of(2026, 12, 15)), LocalDate.of(2026, 12, 16), TIMES)).isFalse();
    }

    private static List<LocalDate> remindedWhenAskedOn(LocalDate asked) {
        var told = new ArrayList<LocalDate>();
        for (var day = asked; day.isBefore(LocalDate.of(2026, 12, 31)); day = day.plusDays(1))
            if (ReminderDays.isDue(asked, DUE, told.isEmpty() ? Optional.empty() : Optional.of(told.getLast()), day, TIMES)) told.add(day);
        return told;
    }
}
