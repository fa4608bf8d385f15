package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A list was shared with a team. */
public record ViewShared(UUID view, Instant at, Caller by, String team) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("desk-view", view);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("team", team);
    }
}
