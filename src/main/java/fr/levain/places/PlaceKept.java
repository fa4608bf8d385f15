package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Somebody keeps this sheet from now on: by their organisation, or by an address. */
public record PlaceKept(PlaceId place, String how, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return place.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("how", how);
    }
}
