package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** An entrepreneur takes it up: the project enters the programme ({@link Admitted} is announced too). */
public record NeedTakenUp(CaughtNeedId need, ProjectId project, String programme, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return need.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme, "project", project.toString());
    }
}
