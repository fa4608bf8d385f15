package fr.levain.applications.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Following;
import fr.levain.applications.Withdrawal;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Officers see that its author gives the dossier up, and grant it as long as nothing is decided. */
@Component
class WithdrawalPanels implements CaseFilePanel {
    private final Applications applications;
    private final Following following;

    WithdrawalPanels(Applications applications, Following following) {
        this.applications = applications;
        this.following = following;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        var view = applications.view(new ApplicationId(application));
        if (!caller.isOfficer() || following.withdrawal(view) != Withdrawal.ASKED) return Optional.empty();
        var grants = caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD);
        return Optional.of(new Panel("retrait", "Retrait demandé", Place.FIRST, new WithdrawalPanel(view, grants)));
    }
}
