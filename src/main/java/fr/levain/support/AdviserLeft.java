package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Whoever followed the project answers for the partner no more: it is nobody's until a colleague takes it. */
public record AdviserLeft(SupportId support, String partner, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
