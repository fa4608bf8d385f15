package fr.levain.events;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An hour as the clocks of Paris show it. One that does not exist, the night the clocks go forward, is refused; one that
 * happens twice, the night they go back, is the first, as in calendars (RFC 5545, § 3.3.5).
 */
public final class ParisHour {
    private ParisHour() {}

    /** Empty when the clocks skip it. */
    public static Optional<Instant> at(LocalDate day, LocalTime hour) {
        var local = LocalDateTime.of(day, hour);
        var offsets = French.PARIS.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(local.toInstant(offsets.getFirst()));
    }
}
