package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** The project reached a milestone of its programme. */
public record MilestoneReached(SupportId support, ProjectId project, String programme, String milestone, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("project", project.toString(), "programme", programme, "milestone", milestone);
    }
}
