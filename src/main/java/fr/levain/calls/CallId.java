package fr.levain.calls;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record CallId(@JsonValue UUID value) {
    @JsonCreator
    public static CallId of(UUID value) {
        return new CallId(value);
    }

    public static CallId at(Instant now) {
        return new CallId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
