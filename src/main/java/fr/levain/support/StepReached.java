package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The project comes to another step of its programme. */
public record StepReached(SupportId support, String programme, String step, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme, "step", step);
    }
}
