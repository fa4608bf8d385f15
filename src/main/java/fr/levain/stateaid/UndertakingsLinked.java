package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An officer found that two legal persons form one single undertaking, or that one absorbed the other. */
public record UndertakingsLinked(Subject subject, String one, String other, Tie tie, LocalDate since, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("one", one, "other", other, "tie", tie.name(), "since", since.toString());
    }
}
