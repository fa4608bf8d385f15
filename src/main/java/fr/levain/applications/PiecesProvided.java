package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The pieces asked for have all come: the suspension ends (D7). */
public record PiecesProvided(ApplicationId application, Instant at, Caller by, SupplementId request) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString());
    }
}
