package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A list shared with a team was removed. */
public record SharedViewRemoved(UUID view, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("desk-view", view);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
