package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;

/**
 * Supplied as a bean by a module where people score apart from one another: until they have given theirs, no page shows them
 * anybody's scores of that dossier.
 */
public interface WithheldScores {
    boolean isWithheld(Caller caller, ApplicationId application);
}
