package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Invitations left. @param invited how many @param criteria codes of what they were chosen by */
public record InvitationsSent(GatheringId gathering, int invited, String criteria, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return gathering.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("invited", invited, "criteria", criteria);
    }
}
