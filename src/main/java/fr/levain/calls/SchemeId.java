package fr.levain.calls;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record SchemeId(@JsonValue UUID value) {
    /** Of an aid nobody has published or confirmed yet. */
    static final SchemeId NONE = new SchemeId(new UUID(0, 0));

    @JsonCreator
    public static SchemeId of(UUID value) {
        return new SchemeId(value);
    }

    public static SchemeId at(Instant now) {
        return new SchemeId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
