package fr.levain.projects;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** @param title the new one; the journal keeps its digest, since a person typed it */
public record ProjectRenamed(ProjectId project, String title, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("title", Digest.of(title));
    }
}
