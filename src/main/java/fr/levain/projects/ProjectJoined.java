package fr.levain.projects;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Its holder says that it is one with another. Written in the life of both. */
public record ProjectJoined(ProjectId project, ProjectId with, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("with", with.toString());
    }
}
