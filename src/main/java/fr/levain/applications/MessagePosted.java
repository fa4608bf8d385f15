package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** One side wrote to the other. */
public record MessagePosted(ApplicationId application, Instant at, Caller by, boolean fromService) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("fromService", fromService);
    }
}
