package fr.levain.appeals;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A late appeal is looked at all the same. */
public record AppealAdmitted(ApplicationId application, Instant at, Caller by, String reference) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference);
    }
}
