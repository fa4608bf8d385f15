package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A partner may see the request from now on. */
public record HandoverAgreed(RequestId request, Instant at, Caller by, String partner) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
