package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Whoever keeps it, or an officer, said that all of it is still right. */
public record PlaceVerified(PlaceId place, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return place.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("place", place.toString());
    }
}
