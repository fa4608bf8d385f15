package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The holder of an aided project agrees to be asked about it. */
public record CommunityJoined(UUID application, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("application", application);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
