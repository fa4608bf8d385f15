package fr.levain.decisions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.Withdrawals;
import fr.levain.kernel.Caller;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DecisionChangePanels implements CaseFilePanel, ApplicantPanel {
    private final DecisionChanges changes;
    private final ChangeNotices notices;
    private final Withdrawals withdrawals;
    private final Notifications notifications;
    private final Applications applications;

    DecisionChangePanels(DecisionChanges changes, ChangeNotices notices, Withdrawals withdrawals, Notifications notifications, Applications applications) {
        this.changes = changes;
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.notifications = notifications;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var id = new ApplicationId(application);
        var made = changes.of(id);
        if (made.isEmpty() && notifications.of(id, caller).isEmpty()) return Optional.empty();
        return Optional.of(new Panel("corrections", "Versions de la décision", Place.SIDE,
                new DecisionChangesPanel(applications.view(id).reference().value(), made, withdrawals.hearing(id))));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var hearing = withdrawals.hearingAsTold(application);
        var waiting = access.files() && !notices.waiting(application).isEmpty();
        if (hearing.isEmpty() && !waiting && notices.toldTo(application).isEmpty()) return Optional.empty();
        return Optional.of(new MyDecisionChangesPanel(applications.view(application).path() + "/corrections", hearing, waiting));
    }
}
