package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An officer settled a report. */
public record AbuseSettled(UUID abuse, boolean founded, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-abuse", abuse);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("founded", founded);
    }
}
