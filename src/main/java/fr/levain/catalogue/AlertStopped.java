package fr.levain.catalogue;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whoever reads the mail wants no more news of a search. */
public record AlertStopped(UUID alert, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("alert", alert);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
