package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A request stays without an answer long after its last day: the service is offered to end it. */
public record ClosureProposed(ApplicationId application, Instant at, Caller by, SupplementId request) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString());
    }
}
