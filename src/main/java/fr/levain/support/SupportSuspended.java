package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Its holder withdrew their consent: the partner reads nothing of it any more. */
public record SupportSuspended(SupportId support, String partner, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
