package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A follow-up that was over goes on. */
public record SupportReopened(SupportId support, String partner, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
