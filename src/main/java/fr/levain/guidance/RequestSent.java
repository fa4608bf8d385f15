package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Somebody asks for help. @param needs their slugs, separated by commas */
public record RequestSent(RequestId request, Instant at, Caller by, String department, String needs) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("department", department, "needs", needs);
    }
}
