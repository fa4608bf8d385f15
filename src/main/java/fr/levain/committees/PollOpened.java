package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A motion is put to the vote on the screens of the members. */
public record PollOpened(ApplicationId application, MeetingId meeting, OpinionKind opinion, boolean secret, int voices, Instant at, Caller by)
        implements ApplicationEvent, InMeeting {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "opinion", opinion.name(), "secret", secret, "voices", voices);
    }
}
