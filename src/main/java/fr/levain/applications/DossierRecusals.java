package fr.levain.applications;

import fr.levain.kernel.AccountId;
import java.util.Collection;
import java.util.Set;

/** Supplied as a bean by the module that follows dossiers: those an officer withdrew from are closed to them everywhere (I3). */
public interface DossierRecusals {
    /** Those among these dossiers that this officer withdrew from. */
    Set<ApplicationId> of(Collection<ApplicationId> applications, AccountId officer);
}
