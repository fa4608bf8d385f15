package fr.levain.opendata;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An officer gave what the public file lacked. */
public record PublicationCompleted(Subject subject, Instant at, Caller by, LocalDate from, Optional<LocalDate> to)
        implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from.toString(), "to", to.orElse(from).toString());
    }
}
