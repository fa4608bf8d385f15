package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody else is to carry the project: both are asked. */
public record SuccessionAsked(SupportId support, UUID succession, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("succession", succession.toString());
    }
}
