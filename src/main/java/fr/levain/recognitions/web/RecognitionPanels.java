package fr.levain.recognitions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.recognitions.Recognitions;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RecognitionPanels implements CaseFilePanel, ApplicantPanel {
    private final Recognitions recognitions;
    private final Applications applications;

    RecognitionPanels(Recognitions recognitions, Applications applications) {
        this.recognitions = recognitions;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var id = new ApplicationId(application);
        var all = recognitions.of(id);
        boolean acts = caller.has(Role.ASSEMBLY_SECRETARY) || caller.has(Role.HEAD);
        var view = applications.view(id);
        // before the service has proposed anything there is nothing to put to the vote
        if (all.isEmpty() && (!acts || !view.status().isBeingDecided())) return Optional.empty();
        return Optional.of(new Panel("reconnaissance", "Reconnaissance", Place.SIDE,
                new RecognitionPanel(all, acts ? Optional.of("/decisions/reconnaissances/" + view.reference()) : Optional.empty(), false)));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var all = recognitions.of(application);
        return all.isEmpty() ? Optional.empty() : Optional.of(new RecognitionPanel(all, Optional.empty(), true));
    }
}
