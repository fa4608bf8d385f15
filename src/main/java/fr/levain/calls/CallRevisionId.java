package fr.levain.calls;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record CallRevisionId(@JsonValue UUID value) {
    @JsonCreator
    public static CallRevisionId of(UUID value) {
        return new CallRevisionId(value);
    }

    public static CallRevisionId at(Instant now) {
        return new CallRevisionId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
