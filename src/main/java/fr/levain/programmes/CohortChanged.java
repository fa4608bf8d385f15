package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Its dates or its places are no longer the same. */
public record CohortChanged(CohortId cohort, int places, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return cohort.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("places", places);
    }
}
