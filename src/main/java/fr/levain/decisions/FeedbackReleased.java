package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The feedback is open to its applicant: a third act, after the decision and its notification (D04). */
public record FeedbackReleased(ApplicationId application, Instant at, Caller by, int version) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("version", version);
    }
}
