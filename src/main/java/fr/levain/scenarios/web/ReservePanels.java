package fr.levain.scenarios.web;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.scenarios.ReserveList;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a dossier stands on the reserve list, on its case file. */
@Component
class ReservePanels implements CaseFilePanel {
    private final ReserveList reserve;

    ReservePanels(ReserveList reserve) {
        this.reserve = reserve;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer() || caller.has(Role.GREETER)) return Optional.empty();
        return reserve.entry(new ApplicationId(application))
                .map(entry -> new Panel("liste-complementaire", "Liste complémentaire", Place.SIDE, new ReservePanel(entry, reserve.rank(entry))));
    }
}
