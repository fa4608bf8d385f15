package fr.levain.endorsements;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Following;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who reads what is said between those who work on a dossier: not the officers who key in one that came on paper. */
@Component
class DossierReaders {
    private final Following following;
    private final Applications applications;

    DossierReaders(Following following, Applications applications) {
        this.following = following;
        this.applications = applications;
    }

    /** @throws NotFound when the caller neither carries the project nor was invited to the dossier */
    ApplicationView readable(ApplicationReference reference, Caller caller) {
        var view = following.readable(reference, caller);
        if (!isTheirs(view, caller)) throw new NotFound("reading of " + reference);
        return view;
    }

    boolean isTheirs(ApplicationView view, Caller caller) {
        return !applications.theirsAmong(List.of(view.id()), caller).isEmpty();
    }

    /** Until the dossier goes to the decision: it is judged on what it held then, and nothing here tells when that is. */
    static boolean isOpen(ApplicationView view) {
        return view.status().isDraft() || view.status().isOpen() && !view.status().isBeingDecided();
    }
}
