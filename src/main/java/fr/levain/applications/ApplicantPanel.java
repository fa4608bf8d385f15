package fr.levain.applications;

import fr.levain.kernel.Caller;
import fr.levain.ui.Page;
import java.util.Optional;

/** What a later module adds to « où en est mon dossier »: a notification to consult, a convention to sign. */
public interface ApplicantPanel {
    /** Lower first. */
    int order();

    /**
     * Empty when this module has nothing to tell whoever reads this dossier.
     *
     * @param access what the reader may do there: a button is shown only to whom it serves
     */
    Optional<Page> panel(ApplicationId application, Access access, Caller caller);
}
