package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** They catch needs no more: who they were is erased, what they brought stays. */
public record ScoutLeft(ScoutId scout, String programme, Why why, Instant at, Caller by) implements DomainEvent {
    public enum Why {
        /** They chose to. */
        LEFT,
        /** The partner took them off. */
        TAKEN_OFF,
        /** No sign for as long as the pack keeps people. */
        QUIET
    }

    @Override
    public Subject subject() {
        return scout.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme, "why", why.name());
    }
}
