package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.SchemeTerms;
import fr.levain.kernel.Caller;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Both sides read the same terms: those the dossier was opened under. */
@Component
class SchemeTermsPanels implements CaseFilePanel, ApplicantPanel {
    private final SchemeTerms terms;

    SchemeTermsPanels(SchemeTerms terms) {
        this.terms = terms;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        return terms.of(new ApplicationId(application))
                .map(its -> new Panel("aide-du-reglement", "Aide du règlement", Place.SIDE, new SchemeTermsPanel(its)).foldedWhen(true));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        return terms.of(application).map(SchemeTermsPanel::new);
    }
}
