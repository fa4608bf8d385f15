package fr.levain.applications;

import java.time.Instant;
import java.util.Optional;

/**
 * The dossiers before and after this one.
 *
 * @param receivedAt when the request was first received; empty when this dossier follows on no other
 */
public record ReorientationLinks(Optional<Linked> from, Optional<Linked> to, Optional<Instant> receivedAt) {
    static final ReorientationLinks NONE = new ReorientationLinks(Optional.empty(), Optional.empty(), Optional.empty());

    public record Linked(ApplicationId id, ApplicationReference reference, String callTitle) {
        public String path() {
            return "/dossiers/" + reference;
        }
    }
}
