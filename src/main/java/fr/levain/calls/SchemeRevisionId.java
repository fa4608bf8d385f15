package fr.levain.calls;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record SchemeRevisionId(@JsonValue UUID value) {
    /** Of terms that are not published. */
    static final SchemeRevisionId NONE = new SchemeRevisionId(new UUID(0, 0));

    @JsonCreator
    public static SchemeRevisionId of(UUID value) {
        return new SchemeRevisionId(value);
    }

    public static SchemeRevisionId at(Instant now) {
        return new SchemeRevisionId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
