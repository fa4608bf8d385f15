package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** I3: a member has an interest in a dossier, and leaves everything that concerns it. */
public record MemberRecused(ApplicationId application, MeetingId meeting, int seat, String ground, Instant at, Caller by) implements ApplicationEvent, InMeeting {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "seat", seat, "ground", ground);
    }
}
