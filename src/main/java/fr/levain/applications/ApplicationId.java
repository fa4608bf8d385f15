package fr.levain.applications;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ApplicationId(UUID value) {
    /** The kind under which the journal knows a dossier. */
    public static final String KIND = "application";

    public static ApplicationId at(Instant now) {
        return new ApplicationId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
