package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A piece the service asked for has come: sent by its author, or scanned from paper. */
public record RequestedPieceCame(ApplicationId application, Instant at, Caller by, SupplementId request, String code) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString(), "piece", code);
    }
}
