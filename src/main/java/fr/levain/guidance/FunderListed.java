package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A funder was added to the shortlist of the project, or changed. */
public record FunderListed(RequestId request, Instant at, Caller by, String status) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("status", status);
    }
}
