package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The closing of a call was put off: every open draft has the new one. */
public record CallExtended(CallId call, String slug, Extension.Kind kind, Instant before, Instant after, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "kind", kind.name(), "before", before.toString(), "after", after.toString());
    }
}
