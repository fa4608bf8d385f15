package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A meeting will not take place; its dossiers are free again. */
public record MeetingCancelled(MeetingId meeting, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
