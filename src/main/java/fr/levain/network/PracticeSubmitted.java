package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A practice sheet waits for an officer to read it. */
public record PracticeSubmitted(UUID practice, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-practice", practice);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
