package fr.levain.applications.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Exchanges;
import fr.levain.applications.Supplements;
import fr.levain.kernel.Caller;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Officers see messages nobody read yet, and the requests left without an answer for too long. */
@Component
class ExchangePanels implements CaseFilePanel {
    private final Applications applications;
    private final Exchanges exchanges;
    private final Supplements supplements;

    ExchangePanels(Applications applications, Exchanges exchanges, Supplements supplements) {
        this.applications = applications;
        this.exchanges = exchanges;
        this.supplements = supplements;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var id = new ApplicationId(application);
        var panel = new ExchangePanel(applications.view(id), exchanges.count(id), exchanges.unread(id, true), supplements.unanswered(id));
        return Optional.of(new Panel("echanges", "Échanges avec le porteur", panel.isUrgent() ? Place.FIRST : Place.SIDE, panel));
    }
}
