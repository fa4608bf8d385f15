package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A cohort is written down; nobody sees it yet. */
public record CohortPrepared(CohortId cohort, String programme, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return cohort.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme);
    }
}
