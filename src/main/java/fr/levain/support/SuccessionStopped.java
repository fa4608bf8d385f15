package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The follow-up stops, and with it the hand-over that was proposed. */
public record SuccessionStopped(SupportId support, UUID succession, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("succession", succession.toString());
    }
}
