package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** The follow-up is over. */
public record SupportEnded(SupportId support, ProjectId project, String partner, ExitReason exit, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "project", project.toString(), "exit", exit.name());
    }
}
