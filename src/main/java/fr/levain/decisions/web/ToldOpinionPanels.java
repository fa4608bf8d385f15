package fr.levain.decisions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.decisions.OpinionLetters;
import fr.levain.kernel.Caller;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The latest letter of a committee, on the page of whoever holds the dossier. */
@Component
class ToldOpinionPanels implements ApplicantPanel {
    private final OpinionLetters letters;
    private final Applications applications;

    ToldOpinionPanels(OpinionLetters letters, Applications applications) {
        this.letters = letters;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        if (!access.files()) return Optional.empty();
        return letters.told(application).stream().findFirst().map(told -> new ToldOpinionPanel(told, applications.view(application).status().isOpen()));
    }
}
