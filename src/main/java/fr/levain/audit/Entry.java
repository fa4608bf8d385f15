package fr.levain.audit;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** One fact in the chain of its subject. The salt keeps small facts from being guessed from their digest. */
record Entry(
        Subject subject,
        long position,
        Instant at,
        String event,
        String by,
        Map<String, Object> facts,
        String salt,
        String previous,
        String digest) {
    /** What the first entry of a chain has before it. */
    static final String START = "0".repeat(64);

    static Entry following(
            Head head, Subject subject, Instant at, String event, String by, Map<String, Object> facts, String salt) {
        var position = head.position() + 1;
        return new Entry(
                subject, position, at, event, by, facts, salt, head.digest(),
                seal(subject, position, at, event, by, facts, salt, head.digest()));
    }

    boolean isIntact() {
        return digest.equals(seal(subject, position, at, event, by, facts, salt, previous));
    }

    private static String seal(
            Subject subject, long position, Instant at, String event, String by, Map<String, Object> facts,
            String salt, String previous) {
        return Digest.of(String.join(
                "\n",
                previous,
                subject.toString(),
                Long.toString(position),
                at.toString(),
                event,
                by,
                CanonicalJson.write(facts),
                salt));
    }

    /** Where a chain stands. */
    record Head(long position, String digest) {
        static final Head NONE = new Head(0, START);
    }
}
