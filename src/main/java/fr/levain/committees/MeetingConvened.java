package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The members were written to, with the agenda. */
public record MeetingConvened(MeetingId meeting, int members, int dossiers, String agendaDigest, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("members", members, "dossiers", dossiers, "agendaDigest", agendaDigest);
    }
}
