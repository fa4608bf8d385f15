package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** An officer looked at what visitors said. */
public record PlaceReportsSettled(PlaceId place, ReportGround ground, boolean accepted, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return place.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ground", ground.name(), "accepted", accepted);
    }
}
