package fr.levain.events;

import fr.levain.kernel.Euros;

/**
 * What a meeting cost.
 *
 * @param venue room, meals, sound
 * @param speakers fees and travel
 * @param staffMinutes work of the organiser: to prepare, to run, to follow up
 */
public record Balance(Euros venue, Euros speakers, Euros other, int staffMinutes) {
    public static final Balance NONE = new Balance(Euros.ZERO, Euros.ZERO, Euros.ZERO, 0);

    public Euros total() {
        return venue.plus(speakers).plus(other);
    }
}
