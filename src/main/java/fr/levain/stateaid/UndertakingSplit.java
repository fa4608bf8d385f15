package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a legal person had received counts from now on for those it was split into. */
public record UndertakingSplit(Subject subject, String original, List<String> successors, int entries, LocalDate on, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("original", original, "successors", String.join(" ", successors), "entries", entries, "on", on.toString());
    }
}
