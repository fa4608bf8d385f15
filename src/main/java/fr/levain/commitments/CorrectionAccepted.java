package fr.levain.commitments;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The holder takes the change over into the form. @param partner id of its row in the form */
public record CorrectionAccepted(ApplicationId application, Instant at, Caller by, UUID partner) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner.toString());
    }
}
