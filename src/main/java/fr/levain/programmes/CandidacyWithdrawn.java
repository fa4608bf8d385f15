package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** Its holder gives up, before the answer or after. @param admitted whether a place is freed */
public record CandidacyWithdrawn(ProjectId project, String programme, boolean admitted, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme, "admitted", admitted);
    }
}
