package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Two legal persons no longer count together from that day on. */
public record UndertakingsUnlinked(Subject subject, String one, String other, LocalDate until, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("one", one, "other", other, "until", until.toString());
    }
}
