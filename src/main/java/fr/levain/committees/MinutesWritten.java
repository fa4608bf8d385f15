package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The text of the minutes was drafted or corrected. */
public record MinutesWritten(MeetingId meeting, String number, int version, Instant at, Caller by) implements DomainEvent, InMeeting {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "version", version);
    }
}
