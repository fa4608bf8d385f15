package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A sheet says something else than before. */
public record PlaceChanged(PlaceId place, String source, int fields, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return place.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("source", source, "fields", fields);
    }
}
