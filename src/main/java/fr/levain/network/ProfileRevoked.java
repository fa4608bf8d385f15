package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The consent is withdrawn: the entry is gone at once. */
public record ProfileRevoked(UUID profile, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-profile", profile);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
