package fr.levain.guidance.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.guidance.PrefilledDossiers;
import fr.levain.kernel.Caller;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the home of a draft: the answers it began with, where they were said, and where to change them. */
@Component
class PrefilledPanels implements ApplicantPanel {
    private final PrefilledDossiers dossiers;
    private final Applications applications;
    private final Drafts drafts;

    PrefilledPanels(PrefilledDossiers dossiers, Applications applications, Drafts drafts) {
        this.dossiers = dossiers;
        this.applications = applications;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var view = applications.view(application);
        if (!view.status().isDraft()) return Optional.empty();
        var dossier = drafts.dossier(view.reference(), caller);
        var kept = dossiers.kept(dossier);
        return kept.isEmpty() ? Optional.empty() : Optional.of(new PrefilledPanel(view.path(), dossier.form(), kept));
    }
}
