package fr.levain.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record OrganisationId(@JsonValue UUID value) {
    @JsonCreator
    public static OrganisationId of(UUID value) {
        return new OrganisationId(value);
    }

    public static OrganisationId at(Instant now) {
        return new OrganisationId(UuidV7.at(now));
    }

    /** When the organisation was first attached: its identifier tells the millisecond. */
    public Instant since() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("organisation", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
