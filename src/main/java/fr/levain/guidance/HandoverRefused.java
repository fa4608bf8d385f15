package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The author does not want this partner to see the request. */
public record HandoverRefused(RequestId request, Instant at, Caller by, String partner) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
