package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A comment is not shown, with a reason kept beside it. */
public record RemarkRefused(Subject subject, String remark, Caller by, Instant at) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("remark", remark);
    }
}
