package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The team took back an alert it had put off. */
public record AlertWoken(SupportId support, Alert.Kind kind, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name());
    }
}
