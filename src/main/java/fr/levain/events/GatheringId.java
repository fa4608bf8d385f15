package fr.levain.events;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record GatheringId(UUID value) {
    static GatheringId at(Instant now) {
        return new GatheringId(UuidV7.at(now));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("gathering", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
