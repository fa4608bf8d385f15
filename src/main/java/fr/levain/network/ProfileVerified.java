package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whoever keeps an entry of the directory says that it is still right. */
public record ProfileVerified(UUID profile, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-profile", profile);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
