package fr.levain.guidance;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record OrientationId(UUID value) {
    static OrientationId at(Instant now) {
        return new OrientationId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject("orientation", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
