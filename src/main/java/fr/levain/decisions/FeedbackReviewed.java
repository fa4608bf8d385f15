package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** An officer read over what is told to a dossier that was not retained. */
public record FeedbackReviewed(ApplicationId application, Instant at, Caller by, int version) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("version", version);
    }
}
