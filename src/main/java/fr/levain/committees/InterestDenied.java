package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** I3: a member declared no interest in a dossier before reading it. */
public record InterestDenied(ApplicationId application, MeetingId meeting, int seat, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "seat", seat);
    }
}
