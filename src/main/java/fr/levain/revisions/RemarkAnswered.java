package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The Region answers a comment. @param digest of its answer */
public record RemarkAnswered(Subject subject, String remark, String digest, Caller by, Instant at) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("remark", remark, "digest", digest);
    }
}
