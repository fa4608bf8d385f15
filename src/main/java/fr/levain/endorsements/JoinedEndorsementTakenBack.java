package fr.levain.endorsements;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A partner no longer stands for what its holder had joined to the dossier. */
public record JoinedEndorsementTakenBack(ApplicationId application, UUID endorsement, String partner, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("endorsement", endorsement.toString(), "partner", partner);
    }
}
