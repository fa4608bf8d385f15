package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A call was closed for good, or loaded as already past. */
public record CallArchived(CallId call, String slug, CallRevisionId revision, int number, Instant at, Caller by)
        implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "revision", revision.toString(), "number", number);
    }
}
