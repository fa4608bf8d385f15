package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The chair signed the minutes, by a named act: nothing of the session changes any more. */
public record MinutesSigned(MeetingId meeting, String number, String digest, Instant at, Caller by) implements DomainEvent, InMeeting {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "digest", digest);
    }
}
