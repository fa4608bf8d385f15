package fr.levain.consents;

import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person lets one recipient see.
 *
 * @param recipient a partner's slug, or {@link Consents#AUTHORITY}
 */
public record Consent(
        UUID id, Subject about, String recipient, Set<Shared> shared, Instant givenAt, Optional<Instant> revokedAt) {
    public Consent {
        shared = Set.copyOf(shared);
    }

    public boolean isInForce() {
        return revokedAt.isEmpty();
    }
}
