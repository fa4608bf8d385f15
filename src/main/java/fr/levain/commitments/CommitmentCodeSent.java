package fr.levain.commitments;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A code left for the address invited. @param partner id of its row in the form */
public record CommitmentCodeSent(ApplicationId application, Instant at, Caller by, UUID partner) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner.toString());
    }
}
