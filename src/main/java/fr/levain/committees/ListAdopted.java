package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The session works from this list. It is what is put to the committee, not what the committee says. */
public record ListAdopted(MeetingId meeting, int version, int funded, int others, Euros amount, Instant at, Caller by)
        implements DomainEvent, InMeeting {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("list", version, "funded", funded, "others", others, "cents", amount.cents());
    }
}
