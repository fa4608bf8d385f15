package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A deliberation was recorded, with its number and the day of the vote. */
public record ActRecorded(ActId act, Instant at, Caller by, String number, LocalDate votedOn) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "votedOn", votedOn.toString());
    }
}
