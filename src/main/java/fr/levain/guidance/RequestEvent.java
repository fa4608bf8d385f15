package fr.levain.guidance;

import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.util.Map;

/** A fact about one request for orientation. */
public interface RequestEvent extends DomainEvent {
    RequestId request();

    @Override
    default Subject subject() {
        return request().subject();
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of();
    }
}
