package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The outcomes of an act are for named roles alone. @param until the day from which they may be told */
public record EmbargoSet(ActId act, Instant at, Caller by, LocalDate until) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("until", until.toString());
    }
}
