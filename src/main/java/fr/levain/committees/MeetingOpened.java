package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The chair opened the session, or opened it again before any signature. */
public record MeetingOpened(MeetingId meeting, int present, Instant at, Caller by) implements DomainEvent, InMeeting {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("present", present);
    }
}
