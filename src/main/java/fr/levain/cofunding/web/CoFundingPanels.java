package fr.levain.cofunding.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.cofunding.CoFundings;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CoFundingPanels implements CaseFilePanel, ApplicantPanel {
    private final CoFundings coFundings;
    private final Assessments assessments;
    private final Applications applications;

    CoFundingPanels(CoFundings coFundings, Assessments assessments, Applications applications) {
        this.coFundings = coFundings;
        this.assessments = assessments;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var id = new ApplicationId(application);
        var found = coFundings.of(id);
        var handles = (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)) && assessments.caseOf(id).filter(file -> file.isHandledBy(caller)).isPresent();
        if (!found.isShared() && (!handles || !applications.view(id).status().isOpen())) return Optional.empty();
        return Optional.of(new Panel("co-instruction", "Co-instruction", Place.SIDE,
                new CoFundingPanel(found, Optional.of("/instruction/" + applications.view(id).reference() + "/co-instruction"))));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var found = coFundings.of(application);
        return found.isShared() ? Optional.of(new CoFundingPanel(found, Optional.empty())) : Optional.empty();
    }
}
