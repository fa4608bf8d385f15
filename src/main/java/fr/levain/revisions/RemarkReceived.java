package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A comment came. @param digest of its text */
public record RemarkReceived(Subject subject, String part, String digest, Caller by, Instant at) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("part", part, "digest", digest);
    }
}
