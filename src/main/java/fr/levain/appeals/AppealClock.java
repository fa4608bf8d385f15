package fr.levain.appeals;

import fr.levain.law.AppealPeriod;
import fr.levain.law.Delays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of an appeal (I7; CJA R421-1, R421-2, R421-5; CRPA L112-1, L411-2).
 *
 * @param first the delay of the decision looked at again
 * @param sentOn the day it was filed, or the stamp of the post: that day counts, not its arrival
 * @param receivedOn the day it reached the authority: silence is counted from there
 * @param silentOn the day silence becomes a rejection
 */
public record AppealClock(AppealPeriod first, LocalDate sentOn, LocalDate receivedOn, LocalDate silentOn) {
    /** @param known the day the decision was known @param mentioned whether it told the paths and delays of appeal (D4) */
    public static AppealClock of(LocalDate known, boolean mentioned, LocalDate sentOn, LocalDate receivedOn, Delays delays) {
        return new AppealClock(delays.appeal(known, mentioned), sentOn, receivedOn, delays.implicitRejection(receivedOn, List.of()));
    }

    public boolean isInTime() {
        return !sentOn.isAfter(first.until());
    }

    /**
     * The last day to go before the court. An appeal in time interrupts the delay: it starts again, whole, from the answer
     * or from the silence; an answer that comes after the silence, while that delay runs, makes it start once more. A late
     * appeal interrupts nothing.
     *
     * @param answerKnownOn the day the express answer was known
     */
    public LocalDate courtUntil(Optional<LocalDate> answerKnownOn, Delays delays) {
        if (!isInTime()) return first.until();
        var afterSilence = delays.appealDeadline(silentOn);
        return answerKnownOn.filter(day -> !day.isAfter(afterSilence)).map(delays::appealDeadline).orElse(afterSilence);
    }

    /** Days left before silence answers; negative once it has. */
    public long daysLeft(LocalDate today) {
        return java.time.temporal.ChronoUnit.DAYS.between(today, silentOn);
    }
}
