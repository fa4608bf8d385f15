package fr.levain.commitments;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A partner asks for a change of what the form says of it. @param partner id of its row in the form */
public record CorrectionProposed(ApplicationId application, Instant at, Caller by, UUID partner) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner.toString());
    }
}
