package fr.levain.cofunding;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Another funder leaves the dossier, with its share. Why is kept beside it. */
public record FunderRemoved(ApplicationId application, Instant at, Caller by, UUID funder) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("funder", funder.toString());
    }
}
