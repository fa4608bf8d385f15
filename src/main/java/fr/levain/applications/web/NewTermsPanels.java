package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.NewerTerms;
import fr.levain.kernel.Caller;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class NewTermsPanels implements ApplicantPanel {
    private final NewerTerms terms;
    private final Applications applications;

    NewTermsPanels(NewerTerms terms, Applications applications) {
        this.terms = terms;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var view = applications.view(application);
        return access.files() && terms.isAsked(view) ? Optional.of(new NewTermsPanel(view.path() + "/nouveaux-termes")) : Optional.empty();
    }
}
