package fr.levain.decisions;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ActId(UUID value) {
    static ActId at(Instant now) {
        return new ActId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject("act", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
