package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The follow-up does not begin: its holder does not want it, or its partner gives it up. */
public record SupportDeclined(SupportId support, String partner, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
