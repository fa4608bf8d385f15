package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Somebody who was invited wants no invitation any more. */
public record InvitationsStopped(GatheringId gathering, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return gathering.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
