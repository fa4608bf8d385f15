package fr.levain.cofunding;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Another funder says it has the dossier in hand. */
public record FunderAcknowledged(ApplicationId application, Instant at, Caller by, UUID funder) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("funder", funder.toString());
    }
}
