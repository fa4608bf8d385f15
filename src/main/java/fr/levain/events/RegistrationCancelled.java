package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Somebody will not come. @param people how many seats or ranks are free */
public record RegistrationCancelled(GatheringId gathering, int people, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return gathering.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("people", people);
    }
}
