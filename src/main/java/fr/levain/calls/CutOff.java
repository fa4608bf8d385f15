package fr.levain.calls;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A relève: dossiers arrived strictly before it go to this commission, those at or after it to the next. It never
 * refuses anything.
 *
 * @param assumption true when the hour and the day of the vote are not confirmed: the public is told the day only
 */
public record CutOff(Instant at, LocalDate commission, boolean assumption) {
    public CutOff(Instant at, LocalDate commission) {
        this(at, commission, false);
    }
}
