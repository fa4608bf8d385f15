package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Somebody is asked to catch needs: nothing rests on them until they agree. */
public record ScoutInvited(ScoutId scout, String programme, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return scout.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme);
    }
}
