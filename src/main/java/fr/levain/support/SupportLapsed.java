package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Its holder withdrew their consent and never gave it again: what was kept of them is erased. */
public record SupportLapsed(SupportId support, String partner, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
