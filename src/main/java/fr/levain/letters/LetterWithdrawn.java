package fr.levain.letters;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A letter that waited to be printed is no longer to be sent. */
public record LetterWithdrawn(Subject subject, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
