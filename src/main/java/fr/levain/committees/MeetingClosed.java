package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The session ended: no opinion is given any more. */
public record MeetingClosed(MeetingId meeting, int opinions, Instant at, Caller by) implements DomainEvent, InMeeting {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("opinions", opinions);
    }
}
