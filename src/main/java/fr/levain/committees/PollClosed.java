package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A vote on the screens is over. The journal tells the tally of what was not adopted here; what is adopted is told with the opinion. */
public record PollClosed(ApplicationId application, MeetingId meeting, PollId poll, Poll.Outcome outcome, Tally tally, Instant at, Caller by)
        implements ApplicationEvent, InMeeting {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "poll", poll.toString(), "outcome", outcome.name(), "for", tally.inFavour(), "against", tally.against(), "abstentions", tally.abstentions());
    }
}
