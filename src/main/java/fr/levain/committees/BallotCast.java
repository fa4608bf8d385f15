package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Somebody voted, for their seat or for one whose voice they bear: the journal never tells what. */
public record BallotCast(ApplicationId application, MeetingId meeting, PollId poll, int seat, Instant at, Caller by)
        implements ApplicationEvent, InMeeting {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "poll", poll.toString(), "seat", seat);
    }
}
