package fr.levain.support.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.opinions.ConflictHints;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whoever instructs a dossier that they represent the authority in a partner of its project (I3): them alone, and no more than that. */
@Component
class TiePanels implements CaseFilePanel {
    private final Applications applications;
    private final ConflictHints hints;

    TiePanels(Applications applications, ConflictHints hints) {
        this.applications = applications;
        this.hints = hints;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Panel> panel(UUID applicationId, Caller caller) {
        if (!caller.isOfficer() || !(caller instanceof Caller.Account account)) return Optional.empty();
        var view = applications.view(new ApplicationId(applicationId));
        return hints.concerns(account.email(), view)
                ? Optional.of(new Panel("lien", "Avez-vous un intérêt dans ce dossier ?", Place.SIDE, new TiePanel("/instruction/" + view.reference() + "/deport")))
                : Optional.empty();
    }
}
