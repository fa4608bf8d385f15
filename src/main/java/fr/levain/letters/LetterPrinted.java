package fr.levain.letters;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A letter was printed, in a batch. */
public record LetterPrinted(Subject subject, Instant at, Caller by, UUID batch) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("batch", batch.toString());
    }
}
