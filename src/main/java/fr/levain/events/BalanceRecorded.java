package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** What a meeting cost is recorded. @param minutes of work */
public record BalanceRecorded(GatheringId gathering, long cents, int minutes, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return gathering.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("cents", cents, "minutes", minutes);
    }
}
