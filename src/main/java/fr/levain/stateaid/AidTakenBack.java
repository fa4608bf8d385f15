package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** An aid left the ledger with the decision that granted it. */
public record AidTakenBack(Subject about, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return about;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
