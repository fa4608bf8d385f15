package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The project was looked at on the axes of its programme. */
public record DiagnosisMade(SupportId support, UUID diagnosis, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("diagnosis", diagnosis.toString());
    }
}
