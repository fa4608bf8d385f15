package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The author said whether it helped. */
public record SatisfactionGiven(RequestId request, Instant at, Caller by, String answer) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("answer", answer);
    }
}
