package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Reorientations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Both dossiers know each other, for their author and for the service. */
@Component
class ReorientationPanels implements CaseFilePanel, ApplicantPanel {
    private final Reorientations reorientations;
    private final Applications applications;

    ReorientationPanels(Reorientations reorientations, Applications applications) {
        this.reorientations = reorientations;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var view = applications.view(new ApplicationId(application));
        var waiting = reorientations.waiting(view.id());
        var proposes = (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)) && waiting.isEmpty() && reorientations.isPossible(view)
                && !reorientations.targets(view).isEmpty();
        return content(view, "/instruction/", true, proposes ? Optional.of("/instruction/" + view.reference() + "/reorientation") : Optional.empty())
                .map(page -> new Panel("reorientation", "Réorientation", waiting.isPresent() ? Place.FIRST : Place.SIDE, page));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var view = applications.view(application);
        var asks = access.owns() && reorientations.waiting(application).isEmpty() && reorientations.isForAuthor(view) && !reorientations.targets(view).isEmpty();
        return content(view, "/dossiers/", access.owns(), asks ? Optional.of(view.path() + "/reorientation") : Optional.empty()).map(page -> page);
    }

    private Optional<ReorientationPanel> content(ApplicationView view, String dossiers, boolean opens, Optional<String> propose) {
        var links = reorientations.links(view.id());
        var waiting = reorientations.waiting(view.id());
        if (links.from().isEmpty() && links.to().isEmpty() && waiting.isEmpty() && propose.isEmpty()) return Optional.empty();
        return Optional.of(new ReorientationPanel(links, waiting, dossiers, opens, view.path() + "/reorientation", propose));
    }
}
