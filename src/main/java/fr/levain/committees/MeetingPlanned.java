package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A committee will meet. */
public record MeetingPlanned(MeetingId meeting, String committee, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("committee", committee);
    }
}
