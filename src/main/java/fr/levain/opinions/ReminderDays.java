package fr.levain.opinions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/** When a person asked is reminded: on the days before the date, then again and again while an answer is awaited. */
final class ReminderDays {
    private ReminderDays() {}

    /** @param last when the person was last reminded */
    static boolean isDue(LocalDate asked, LocalDate due, Optional<LocalDate> last, LocalDate today, OpinionSettings.Times times) {
        var days = new ArrayList<LocalDate>();
        for (var before : times.reminders()) days.add(due.minusDays(before));
        var lateBy = ChronoUnit.DAYS.between(due, today);
        if (lateBy >= times.lateReminder()) days.add(due.plusDays(lateBy / times.lateReminder() * times.lateReminder()));
        return days.stream().filter(day -> !day.isAfter(today) && day.isAfter(asked))
                .anyMatch(day -> last.isEmpty() || last.get().isBefore(day));
    }
}
