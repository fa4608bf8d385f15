package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier escalated to a team, with a reason; once resolved, with an answer. Never removed.
 *
 * @param team slug
 */
public record Flag(
        UUID id, ApplicationId application, String team, String reason, AccountId raisedBy, Instant raisedAt, Optional<AccountId> resolvedBy,
        Optional<Instant> resolvedAt, String answer) {
    public boolean isOpen() {
        return resolvedAt.isEmpty();
    }
}
