package fr.levain.deliverables.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.deliverables.DeliverableState;
import fr.levain.deliverables.Deliverables;
import fr.levain.deliverables.NextAids;
import fr.levain.kernel.Caller;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeliverablePanels implements CaseFilePanel, ApplicantPanel {
    private final Deliverables deliverables;
    private final NextAids nextAids;
    private final Applications applications;

    DeliverablePanels(Deliverables deliverables, NextAids nextAids, Applications applications) {
        this.deliverables = deliverables;
        this.nextAids = nextAids;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var id = new ApplicationId(application);
        var all = deliverables.of(id);
        if (all.isEmpty()) return Optional.empty();
        var waits = all.stream().anyMatch(each -> each.state() == DeliverableState.FILED);
        return Optional.of(new Panel("rendus", "Rendus", waits ? Place.FIRST : Place.SIDE,
                new DeliverablesPanel(all, nextAids.of(id), "/instruction/" + applications.view(id).reference(), Access.READ)));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var all = deliverables.of(application);
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(new DeliverablesPanel(all, nextAids.of(application), applications.view(application).path(), access));
    }
}
