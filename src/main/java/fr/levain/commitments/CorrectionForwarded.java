package fr.levain.commitments;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The dossier is filed: its holder sends a partner's correction on to the service. @param partner id of its row in the form */
public record CorrectionForwarded(ApplicationId application, Instant at, Caller by, UUID partner) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner.toString());
    }
}
