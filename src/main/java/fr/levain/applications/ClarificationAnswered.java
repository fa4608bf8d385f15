package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The author answered a request for clarification. */
public record ClarificationAnswered(ApplicationId application, Instant at, Caller by, SupplementId request) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString());
    }
}
