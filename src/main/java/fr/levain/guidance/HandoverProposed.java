package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The request would go to another partner, if its author agrees. @param from who proposes */
public record HandoverProposed(RequestId request, Instant at, Caller by, String partner, String from) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "from", from);
    }
}
