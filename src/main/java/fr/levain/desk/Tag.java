package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A word an officer put on a dossier. Removed, it stays in its history.
 *
 * @param putWhy, removedWhy empty when nothing was said
 */
public record Tag(
        UUID id, ApplicationId application, String label, AccountId putBy, Instant putAt, String putWhy,
        Optional<AccountId> removedBy, Optional<Instant> removedAt, String removedWhy) {
    public static final int LONGEST = 40;
    public static final int LONGEST_WHY = 300;

    public boolean isStanding() {
        return removedAt.isEmpty();
    }
}
