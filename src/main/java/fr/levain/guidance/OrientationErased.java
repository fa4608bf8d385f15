package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Its holder erased it. */
public record OrientationErased(OrientationId orientation, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return orientation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
