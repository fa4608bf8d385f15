package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** Somebody registered for a meeting in the name of a project. On the thread of the project. @param title of the meeting */
public record ProjectRegistered(ProjectId project, GatheringId gathering, String title, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("gathering", gathering.toString(), "title", title);
    }
}
