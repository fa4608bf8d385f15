package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** What is said of a meeting changed. @param sequence of its calendar file @param told who were written to */
public record GatheringChanged(GatheringId gathering, int sequence, int told, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return gathering.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("sequence", sequence, "told", told);
    }
}
