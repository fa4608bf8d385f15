package fr.levain.decisions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.decisions.Feedbacks;
import fr.levain.kernel.Caller;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class FeedbackPanels implements ApplicantPanel {
    private final Feedbacks feedbacks;
    private final Applications applications;

    FeedbackPanels(Feedbacks feedbacks, Applications applications) {
        this.feedbacks = feedbacks;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        return feedbacks.released(application).map(_ -> new FeedbackPanel(applications.view(application).path() + "/retour"));
    }
}
