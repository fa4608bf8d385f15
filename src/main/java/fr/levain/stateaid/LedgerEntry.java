package fr.levain.stateaid;

import fr.levain.kernel.Subject;
import java.util.UUID;

/**
 * An aid as it stands in the ledger.
 *
 * @param undertaking the legal person it counts for; after a split, several may share one entry
 * @param about the dossier it was decided for, or declared in
 */
public record LedgerEntry(UUID id, Undertaking undertaking, AidGranted aid, Subject about) {}
