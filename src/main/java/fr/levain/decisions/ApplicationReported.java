package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The dossier is in a report to the assembly. */
public record ApplicationReported(ApplicationId application, Instant at, Caller by, String number) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number);
    }
}
