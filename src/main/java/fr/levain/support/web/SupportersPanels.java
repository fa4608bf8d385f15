package fr.levain.support.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.consents.Consents;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.programmes.Programmes;
import fr.levain.support.RegionTie;
import fr.levain.support.RegionTies;
import fr.levain.support.SupportPlans;
import fr.levain.support.SupportStatus;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Beside a dossier: who accompanies its project, as far as its holder lets the authority know. */
@Component
class SupportersPanels implements CaseFilePanel {
    private final Applications applications;
    private final SupportPlans plans;
    private final Consents consents;
    private final RegionTies ties;
    private final Partners partners;
    private final Programmes programmes;

    SupportersPanels(Applications applications, SupportPlans plans, Consents consents, RegionTies ties, Partners partners, Programmes programmes) {
        this.applications = applications;
        this.plans = plans;
        this.consents = consents;
        this.ties = ties;
        this.partners = partners;
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Panel> panel(UUID applicationId, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var supporters = plans.ofProject(applications.view(new ApplicationId(applicationId)).project()).stream()
                .filter(plan -> plan.status() == SupportStatus.ACTIVE || plan.status() == SupportStatus.ENDED)
                .filter(plan -> consents.inForce(plan.id().subject(), Consents.AUTHORITY).isPresent())
                .map(plan -> new SupportersPanel.Supporter(partners.nameOf(plan.partner()), programmes.titleOf(plan.programme()), plan.status().label(),
                        ties.with(plan.partner()).map(RegionTie::told), RegionSupportsPage.PATH + "/" + plan.reference())).toList();
        return supporters.isEmpty() ? Optional.empty()
                : Optional.of(new Panel("accompagnement", "Accompagnement du projet", Place.SIDE, new SupportersPanel(supporters)).foldedWhen(true));
    }
}
