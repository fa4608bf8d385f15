package fr.levain.programmes;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record CaughtNeedId(UUID value) {
    static CaughtNeedId at(Instant now) {
        return new CaughtNeedId(UuidV7.at(now));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("need", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
