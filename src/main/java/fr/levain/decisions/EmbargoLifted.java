package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The day came: the outcomes of the act may be told. */
public record EmbargoLifted(ActId act, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
