package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The dossier was found complete while pieces were asked for: nothing is awaited any more, the suspension ends (D7). */
public record PiecesRequestLifted(ApplicationId application, Instant at, Caller by, SupplementId request) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString());
    }
}
