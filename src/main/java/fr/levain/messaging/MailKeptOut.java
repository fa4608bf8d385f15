package fr.levain.messaging;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A reply that was not added to what it answers; its sender was told why. */
public record MailKeptOut(Subject subject, String reason, Instant at, Caller by) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reason", reason);
    }
}
