package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** An officer reminded its author of the pieces that are missing. */
public record PiecesReminded(ApplicationId application, Instant at, Caller by, SupplementId request, int missing) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString(), "missing", missing);
    }
}
