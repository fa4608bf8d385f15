package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A partner has nothing more to do with the request: another took it, or its author took it back. */
public record HandoverClosed(RequestId request, Instant at, Caller by, String partner) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
