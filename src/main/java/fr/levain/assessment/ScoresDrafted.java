package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The score sheet was saved, not closed. */
public record ScoresDrafted(ApplicationId application, Instant at, Caller by, int judged) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("judged", judged);
    }
}
