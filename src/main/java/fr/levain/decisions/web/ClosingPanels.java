package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.Closings;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Beside what else the head may do of an open dossier. */
@Component
class ClosingPanels implements CaseFilePanel {
    private final Applications applications;
    private final Assessments assessments;
    private final Closings closings;

    ClosingPanels(Applications applications, Assessments assessments, Closings closings) {
        this.closings = closings;
        this.applications = applications;
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        var id = new ApplicationId(application);
        if (!caller.has(Role.HEAD) || assessments.caseOf(id).filter(file -> file.isHandledBy(caller)).isEmpty()) return Optional.empty();
        var dossier = applications.view(id);
        return closings.hold(dossier, caller).isPresent() ? Optional.empty()
                : Optional.of(new Panel("classement", "Sans suite", Place.SIDE, new ClosingPanel(dossier.reference().value())));
    }
}
