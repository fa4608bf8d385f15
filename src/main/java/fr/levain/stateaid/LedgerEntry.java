package fr.levain.stateaid;

import fr.levain.kernel.Subject;
import java.util.Set;
import java.util.UUID;

/**
 * An aid as it stands in the ledger.
 *
 * @param undertaking the legal person it counts for; after a split, several may share one entry
 * @param about the dossier it was decided for, or declared in
 */
public record LedgerEntry(UUID id, Undertaking undertaking, AidGranted aid, Subject about) {
    /** Whether it was granted by one of these decisions; what a holder declared, they told themselves. */
    public boolean isAmong(Set<Subject> decided) {
        return !aid.declared() && decided.contains(about);
    }
}
