package fr.levain.support;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

/** Of the follow-up of a project by a partner. */
public record SupportId(UUID value) {
    static final String KIND = "support";

    public static SupportId at(Instant now) {
        return new SupportId(UuidV7.at(now));
    }

    /** What the journal and the consents call it. */
    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
