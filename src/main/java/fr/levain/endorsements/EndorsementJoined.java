package fr.levain.endorsements;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Its holder joined to the dossier what a partner says of the project: the authority reads it. */
public record EndorsementJoined(ApplicationId application, UUID endorsement, String partner, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("endorsement", endorsement.toString(), "partner", partner);
    }
}
