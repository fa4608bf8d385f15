package fr.levain.consents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A recipient may see a thing from now on. */
public record ConsentGiven(Subject subject, String recipient, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("recipient", recipient);
    }
}
