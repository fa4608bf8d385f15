package fr.levain.programmes;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a need waits for the entrepreneur it is offered to.
 *
 * @param answerDays they have to answer; then it looks for somebody else
 * @param reminderDays after which they are reminded once
 */
record OfferDelay(int answerDays, int reminderDays) {
    /** The last day to answer, whole. */
    LocalDate lastDay(Instant offeredAt) {
        return LocalDate.ofInstant(offeredAt, French.PARIS).plusDays(answerDays);
    }

    boolean isOver(Instant offeredAt, LocalDate today) {
        return today.isAfter(lastDay(offeredAt));
    }

    boolean isToRemind(Instant offeredAt, LocalDate today) {
        return !today.isBefore(LocalDate.ofInstant(offeredAt, French.PARIS).plusDays(reminderDays));
    }
}
