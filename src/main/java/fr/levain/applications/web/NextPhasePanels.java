package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.NextPhases;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class NextPhasePanels implements ApplicantPanel, CaseFilePanel {
    private final NextPhases phases;
    private final Applications applications;
    private final Clock clock;

    NextPhasePanels(NextPhases phases, Applications applications, Clock clock) {
        this.phases = phases;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD)) return Optional.empty();
        var view = applications.view(new ApplicationId(application));
        var steps = phases.of(view);
        if (steps.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("phase-suivante", "Phase suivante", Place.SIDE,
                new NextPhasePanel(steps, true, true, "/instruction/", "/instruction/" + view.reference() + "/phase-suivante", clock.instant())));
    }

    /** Its author learns of it once invited. */
    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var view = applications.view(application);
        var steps = phases.of(view).stream().filter(NextPhases.Step::invited).toList();
        if (steps.isEmpty()) return Optional.empty();
        return Optional.of(new NextPhasePanel(steps, false, access.owns(), "/dossiers/", view.path() + "/phase-suivante", clock.instant()));
    }
}
