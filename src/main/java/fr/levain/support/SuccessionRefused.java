package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One of the two does not want the project to change hands, or its partner gives it up. */
public record SuccessionRefused(SupportId support, UUID succession, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("succession", succession.toString());
    }
}
