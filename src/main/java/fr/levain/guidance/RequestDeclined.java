package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A partner cannot help, and said why. */
public record RequestDeclined(RequestId request, Instant at, Caller by, String partner) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
