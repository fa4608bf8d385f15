package fr.levain.events;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** When a reminder is due, in days of Paris: what the clocks did in between changes nothing. */
final class Reminders {
    private Reminders() {}

    /**
     * The one to send today, the nearest to the meeting: a morning missed sends no late one beside it.
     *
     * @param days before the meeting
     * @param registeredAt whoever registers after the day of a reminder has just read everything
     * @param sent already
     */
    static Optional<Integer> due(Instant startsAt, Instant registeredAt, Collection<Integer> days, Collection<Integer> sent, Instant now) {
        var today = day(now);
        var start = day(startsAt);
        if (!today.isBefore(start)) return Optional.empty();
        return days.stream().filter(each -> !today.isBefore(start.minusDays(each))).min(Comparator.naturalOrder())
                .filter(each -> !sent.contains(each)).filter(each -> day(registeredAt).isBefore(start.minusDays(each)));
    }

    /** Nights until then. */
    static int daysLeft(Instant startsAt, Instant now) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day(now), day(startsAt)));
    }

    static boolean isOnAnotherDay(Instant startsAt, Instant other) {
        return !day(startsAt).equals(day(other));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}
