package fr.levain.applications;

import fr.levain.kernel.Caller;
import fr.levain.ui.Page;
import java.util.Optional;

/** What a later module adds to « où en est mon dossier »: a notification to consult, a convention to sign. */
public interface ApplicantPanel {
    /** Lower first. */
    int order();

    /** Empty when this module has nothing to tell the author of this dossier. */
    Optional<Page> panel(ApplicationId application, Caller caller);
}
