package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Two readings of a dossier part beyond what the call allows: somebody else should read. @param gap points out of 100 */
public record ReadingsParted(ApplicationId application, Instant at, Caller by, String kind, int gap) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "gap", gap);
    }
}
