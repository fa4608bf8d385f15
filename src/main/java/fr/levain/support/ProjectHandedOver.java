package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The project is carried by somebody else from now on, both agreeing. */
public record ProjectHandedOver(SupportId support, ProjectId project, UUID succession, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("project", project.toString(), "succession", succession.toString());
    }
}
