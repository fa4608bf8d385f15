package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An officer asks its author to change a practice sheet. */
public record PracticeChangesAsked(UUID practice, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-practice", practice);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
