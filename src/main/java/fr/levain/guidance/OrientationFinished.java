package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A result was asked for. */
public record OrientationFinished(OrientationId orientation, Instant at, Caller by, int fitting, int near) implements DomainEvent {
    @Override
    public Subject subject() {
        return orientation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("fitting", fitting, "near", near);
    }
}
