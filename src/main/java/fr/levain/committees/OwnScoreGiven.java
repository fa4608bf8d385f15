package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A member gave their own score; the journal does not tell it. */
public record OwnScoreGiven(ApplicationId application, MeetingId meeting, int seat, int version, Instant at, Caller by) implements ApplicationEvent, InMeeting {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "seat", seat, "version", version);
    }
}
