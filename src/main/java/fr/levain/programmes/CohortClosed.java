package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Nobody enters it any more. */
public record CohortClosed(CohortId cohort, int admitted, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return cohort.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("admitted", admitted);
    }
}
