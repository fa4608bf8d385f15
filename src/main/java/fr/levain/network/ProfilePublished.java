package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody agrees to be in the directory, or changes what is said there. */
public record ProfilePublished(UUID profile, String kind, String audience, boolean first, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-profile", profile);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "audience", audience, "first", first);
    }
}
