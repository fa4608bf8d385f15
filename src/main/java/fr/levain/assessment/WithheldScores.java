package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.util.Collection;
import java.util.Set;

/**
 * Supplied as a bean by a module where people score apart from one another: until they have given theirs, no page shows them
 * anybody's scores of that dossier.
 */
public interface WithheldScores {
    /** Those among these dossiers whose scores stay closed to this caller. */
    Set<ApplicationId> withheld(Collection<ApplicationId> applications, Caller caller);
}
