package fr.levain.calls;

import java.time.Instant;

/** A closing put off after the terms were published. */
public record Extension(Kind kind, Instant before, Instant after, String reason, Instant at) {
    public enum Kind {
        /** Granted by an officer. */
        EXTENSION,
        /** Granted by the policy of the authority, because its own service failed near the closing. */
        GRACE
    }
}
