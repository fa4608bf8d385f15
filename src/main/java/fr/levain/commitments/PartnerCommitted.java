package fr.levain.commitments;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A partner committed, or what it signed is again what the form says.
 *
 * @param partner id of its row in the form
 * @param digest of what was committed to, word for word
 * @param stands nothing new was signed: the form came back to what was
 */
public record PartnerCommitted(
        ApplicationId application, Instant at, Caller by, UUID partner, EvidenceKind kind, String digest, boolean stands)
        implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner.toString(), "kind", kind.name(), "digest", digest, "stands", stands);
    }
}
