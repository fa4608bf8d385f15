package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A project or a laboratory says what it looks for. */
public record NoticePublished(UUID notice, String kind, boolean first, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-notice", notice);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "first", first);
    }
}
