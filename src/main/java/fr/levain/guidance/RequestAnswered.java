package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The author has an answer. @param partner who answers; « region » for the authority */
public record RequestAnswered(RequestId request, Instant at, Caller by, String partner) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
