package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** A partner follows a project, its holder agreeing. */
public record SupportStarted(SupportId support, ProjectId project, String partner, String programme, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "programme", programme, "project", project.toString());
    }
}
