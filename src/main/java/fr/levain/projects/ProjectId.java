package fr.levain.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ProjectId(@JsonValue UUID value) {
    @JsonCreator
    public static ProjectId of(UUID value) {
        return new ProjectId(value);
    }

    public static ProjectId at(Instant now) {
        return new ProjectId(UuidV7.at(now));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("project", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
