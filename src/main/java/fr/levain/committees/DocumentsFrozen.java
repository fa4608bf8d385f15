package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The reading pack of a meeting was sealed: what changes later is shown apart. */
public record DocumentsFrozen(MeetingId meeting, int dossiers, String digest, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("dossiers", dossiers, "digest", digest);
    }
}
