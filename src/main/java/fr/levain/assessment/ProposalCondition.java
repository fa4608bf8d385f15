package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import java.util.Optional;

/** Supplied as a bean by a module that must be done with a dossier before it goes to the vote. */
public interface ProposalCondition {
    /** What is missing and what to do, in French; empty when nothing is. */
    Optional<String> missing(ApplicationId application);
}
