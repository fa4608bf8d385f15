package fr.levain.cofunding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a funder whose vote is awaited is reminded.
 *
 * @param before days before the date, any order
 * @param late days between two reminders once it has passed; the officer is told of each
 */
record ReminderSettings(List<Integer> before, int late) {
    static final ReminderSettings NONE = new ReminderSettings(List.of(), 0);

    ReminderSettings {
        before = List.copyOf(before);
    }

    /**
     * Which reminder is due: each leaves once, the nearest alone after an outage.
     *
     * @return days left when it falls; below zero once the date has passed
     */
    Optional<Integer> due(LocalDate awaited, LocalDate today) {
        int left = (int) ChronoUnit.DAYS.between(today, awaited);
        if (left >= 0) return before.stream().filter(days -> left <= days).min(Integer::compare);
        return late == 0 ? Optional.empty() : Optional.of(-1 - (-left - 1) / late * late);
    }

    int horizon() {
        return before.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
