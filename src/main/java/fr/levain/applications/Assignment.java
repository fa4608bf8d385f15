package fr.levain.applications;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * One part of a dossier, given to someone.
 *
 * @param handedBackAt when they gave it back
 * @param note what they said then
 */
public record Assignment(String page, AccountId to, AccountId by, Instant at, Optional<Instant> handedBackAt, Optional<String> note) {
    public boolean isPending() {
        return handedBackAt.isEmpty();
    }
}
