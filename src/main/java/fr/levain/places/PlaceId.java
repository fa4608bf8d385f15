package fr.levain.places;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

public record PlaceId(UUID value) {
    static final String KIND = "place";
    private static final String WRITTEN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Empty for what is not written as one. */
    static Optional<PlaceId> read(String typed) {
        return typed.matches(WRITTEN) ? Optional.of(new PlaceId(UUID.fromString(typed))) : Optional.empty();
    }

    static PlaceId at(Instant now) {
        return new PlaceId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
