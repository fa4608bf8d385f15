package fr.levain.endorsements;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Digest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner organisation speaks for a project. The authority reads it once its holder joined it to the dossier.
 *
 * @param partner slug
 * @param signatory name of whoever gave it, as it was that day
 * @param function in the organisation
 * @param digest SHA-256 of what is shown, in hexadecimal
 */
public record Endorsement(
        UUID id, UUID application, AccountId account, String partner, String signatory, String function, String text, String digest, Instant givenAt,
        Optional<Instant> joinedAt, Optional<Instant> takenBackAt) {
    static String digest(UUID application, String partner, String signatory, String function, String text, Instant at) {
        return Digest.of(String.join("\n", application.toString(), partner, signatory, function, text, at.toString()));
    }

    /** Whether what is kept is what was given. */
    public boolean isWhole() {
        return digest.equals(digest(application, partner, signatory, function, text, givenAt));
    }

    public boolean isJoined() {
        return joinedAt.isPresent();
    }
}
