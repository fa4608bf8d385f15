package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A qualified entrepreneur is asked whether they take it up. */
public record NeedOffered(CaughtNeedId need, String programme, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return need.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme);
    }
}
