package fr.levain.applications.web;

import fr.levain.applications.AppealPeriods;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Following;
import fr.levain.kernel.Caller;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** While a dossier waits, its case file says which delay of appeal would run after a silence (D4). */
@Component
class AppealPanels implements CaseFilePanel {
    private final Applications applications;
    private final Following following;
    private final AppealPeriods appeals;

    AppealPanels(Applications applications, Following following, AppealPeriods appeals) {
        this.applications = applications;
        this.following = following;
        this.appeals = appeals;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Panel> panel(UUID id, Caller caller) {
        var application = new ApplicationId(id);
        if (!caller.isOfficer() || !applications.view(application).status().isOpen()) return Optional.empty();
        return following.implicitRejection(application).flatMap(day -> appeals.afterSilence(application)
                .map(appeal -> new Panel("recours", "Délai de recours", Place.SIDE, new AppealPanel(day, appeal))));
    }
}
