package fr.levain.decisions;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

public record ActId(UUID value) {
    static ActId at(Instant now) {
        return new ActId(UuidV7.at(now));
    }

    /** The act a form names; empty when it names none. */
    public static Optional<ActId> read(String typed) {
        try {
            return Optional.of(new ActId(UUID.fromString(typed.strip())));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public Subject subject() {
        return new Subject("act", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
