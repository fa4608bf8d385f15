package fr.levain.decisions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Notifications;
import fr.levain.kernel.Caller;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DecisionPanels implements CaseFilePanel, ApplicantPanel {
    private final Notifications notifications;
    private final ChangeNotices notices;
    private final Decisions decisions;

    DecisionPanels(Notifications notifications, ChangeNotices notices, Decisions decisions) {
        this.notifications = notifications;
        this.notices = notices;
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        return notifications.of(new ApplicationId(application), caller).map(outcome -> new Panel(
                "decision", "Décision", Place.SIDE, new OutcomePanel(outcome, outcome.act().map(decisions::act))));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var waiting = access.files() ? notices.waitingOutcome(application) : Optional.<DecidedOutcome>empty();
        return waiting.or(() -> notices.knownOutcome(application))
                .map(outcome -> new WaitingOutcomePanel("/dossiers/" + outcome.reference() + "/notification", outcome.isNotified()));
    }
}
