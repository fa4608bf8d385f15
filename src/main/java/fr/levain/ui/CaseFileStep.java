package fr.levain.ui;

import fr.levain.kernel.Caller;
import java.util.Optional;
import java.util.UUID;

/** Supplied as a bean by a module that must be done with a dossier under assessment before anything is proposed: the desk says what is next. */
public interface CaseFileStep {
    /** Lower first. */
    int order();

    /** What this caller does next there; empty when nothing waits. */
    Optional<Step> waiting(UUID applicationId, Caller caller);

    /** @param reason why it comes first, in French, a whole sentence */
    record Step(String label, String path, String reason) {}
}
