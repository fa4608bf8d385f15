package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A call that was withdrawn is shown again. */
public record CallRestored(CallId call, String slug, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug);
    }
}
