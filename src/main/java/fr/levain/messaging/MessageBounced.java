package fr.levain.messaging;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A mail could not be delivered: whoever answers for the subject has to reach the person otherwise. */
public record MessageBounced(Subject subject, String kind, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind);
    }
}
