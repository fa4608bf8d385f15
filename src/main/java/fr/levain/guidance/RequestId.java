package fr.levain.guidance;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

/** Of a request for orientation. */
public record RequestId(UUID value) {
    static final String KIND = "request";

    public static RequestId at(Instant now) {
        return new RequestId(UuidV7.at(now));
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
