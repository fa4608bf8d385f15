package fr.levain.appeals;

import fr.levain.law.AppealPeriod;
import fr.levain.law.Delays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The dates of an appeal (I7; CJA R421-1, R421-2, R421-5; CRPA L112-1, L411-2).
 *
 * @param first the delay it had to come in
 * @param sentOn the day it was filed, or the stamp of the post: that day counts, not its arrival
 * @param receivedOn the day it reached the authority: silence is counted from there
 * @param silentOn the day silence becomes a rejection
 * @param repeated another request against the same decision came before
 */
public record AppealClock(AppealPeriod first, LocalDate sentOn, LocalDate receivedOn, LocalDate silentOn, boolean repeated) {
    static AppealClock of(AppealPeriod first, LocalDate sentOn, LocalDate receivedOn, boolean repeated, Delays delays) {
        return new AppealClock(first, sentOn, receivedOn, delays.implicitRejection(receivedOn, List.of()), repeated);
    }

    public boolean isInTime() {
        return !sentOn.isAfter(first.until());
    }

    /** A first request, in time: the delay to go before the court stops, and starts again whole. */
    public boolean interrupts() {
        return isInTime() && !repeated;
    }

    /** Days left before silence answers; negative once it has. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, silentOn);
    }
}
