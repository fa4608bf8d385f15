package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** They said no, or never answered: who they were is erased. @param silent nobody answered */
public record ScoutDeclined(ScoutId scout, String programme, boolean silent, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return scout.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme, "silent", silent);
    }
}
