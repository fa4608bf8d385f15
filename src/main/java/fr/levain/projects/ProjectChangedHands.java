package fr.levain.projects;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Another organisation carries the project from now on, both agreeing. */
public record ProjectChangedHands(ProjectId project, OrganisationId from, OrganisationId to, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
