package fr.levain.programmes;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ScoutId(UUID value) {
    static ScoutId at(Instant now) {
        return new ScoutId(UuidV7.at(now));
    }

    /** What the journal calls them. */
    public Subject subject() {
        return new Subject("scout", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
