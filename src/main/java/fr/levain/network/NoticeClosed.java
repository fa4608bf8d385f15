package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What was looked for is looked for no more; the notice is gone. */
public record NoticeClosed(UUID notice, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-notice", notice);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
