package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A question was answered, or answered again. Only its term is told. */
public record OrientationAnswered(OrientationId orientation, Instant at, Caller by, String term, boolean unsure) implements DomainEvent {
    @Override
    public Subject subject() {
        return orientation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("term", term, "unsure", unsure);
    }
}
