package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A person of the authority answers for a value that was only assumed. */
public record AssumptionConfirmed(CallId call, String slug, String assumption, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "assumption", assumption);
    }
}
