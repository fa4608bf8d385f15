package fr.levain.scenarios;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The dossier leaves the reserve list: it was decided, withdrawn, or its money was found. */
public record ReserveLeft(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
