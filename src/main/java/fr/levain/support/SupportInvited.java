package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** A partner proposes to follow a project; its holder is asked first. */
public record SupportInvited(SupportId support, ProjectId project, String partner, String programme, Origin origin, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "programme", programme, "project", project.toString(), "origin", origin.name());
    }
}
