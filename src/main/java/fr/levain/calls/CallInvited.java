package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Addresses and organisations were invited to a call; they are never in the journal. */
public record CallInvited(CallId call, String slug, int count, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "count", count);
    }
}
