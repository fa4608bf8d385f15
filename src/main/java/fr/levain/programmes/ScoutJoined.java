package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** They agreed to catch needs. */
public record ScoutJoined(ScoutId scout, String programme, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return scout.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme);
    }
}
