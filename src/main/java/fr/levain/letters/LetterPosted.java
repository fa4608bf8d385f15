package fr.levain.letters;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A printed letter left by post. */
public record LetterPosted(Subject subject, Instant at, Caller by, LocalDate on) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on.toString());
    }
}
