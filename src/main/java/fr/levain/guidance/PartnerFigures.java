package fr.levain.guidance;

import java.util.OptionalDouble;

/**
 * How one partner answers.
 *
 * @param received requests it could see
 * @param medianDays to its first answer: taken, declined or passed on; empty when it answered none
 * @param waiting not answered yet
 * @param lost taken by another, or taken back, before it answered
 */
public record PartnerFigures(
        String partner, long received, OptionalDouble medianDays, long taken, long declined, long passedOn, long waiting, long lost,
        long helped, long partly, long notHelped) {
    public long opinions() {
        return helped + partly + notHelped;
    }
}
