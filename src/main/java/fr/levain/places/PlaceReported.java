package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A visitor said what is wrong, or that all is right. */
public record PlaceReported(PlaceId place, ReportGround ground, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return place.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ground", ground.name());
    }
}
