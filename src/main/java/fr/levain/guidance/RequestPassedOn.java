package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A partner says that another one is better placed. */
public record RequestPassedOn(RequestId request, Instant at, Caller by, String partner, String to) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "to", to);
    }
}
