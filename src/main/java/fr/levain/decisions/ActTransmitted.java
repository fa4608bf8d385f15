package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The act reached the State's representative: letters may leave from that day (I2). */
public record ActTransmitted(ActId act, Instant at, Caller by, LocalDate on) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on.toString());
    }
}
