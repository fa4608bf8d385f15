package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Who is there was noted: a seat, never a name. */
public record AttendanceNoted(MeetingId meeting, int seat, String attendance, int mandateTo, Instant at, Caller by) implements DomainEvent, InMeeting {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("seat", seat, "attendance", attendance, "mandateTo", mandateTo);
    }
}
