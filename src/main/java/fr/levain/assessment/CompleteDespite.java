package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Found complete although something was missing. The reason stays out of the journal: it may name somebody. */
public record CompleteDespite(ApplicationId application, Instant at, Caller by, int missing) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("missing", missing);
    }
}
