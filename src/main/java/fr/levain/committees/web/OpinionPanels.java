package fr.levain.committees.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.committees.ReorientationsToPropose;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OpinionPanels implements CaseFilePanel {
    private static final Set<ApplicationStatus> WAITING = Set.of(ApplicationStatus.PROPOSED, ApplicationStatus.ON_AGENDA, ApplicationStatus.DEFERRED);

    private final CommitteeOpinions opinions;
    private final ReorientationsToPropose reorientations;
    private final Applications applications;

    OpinionPanels(CommitteeOpinions opinions, ReorientationsToPropose reorientations, Applications applications) {
        this.opinions = opinions;
        this.reorientations = reorientations;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer() || caller.has(Role.GREETER)) return Optional.empty();
        var view = applications.view(new ApplicationId(application));
        var given = opinions.of(view.id());
        var waits = WAITING.contains(view.status());
        var hold = waits ? opinions.hold(view.id(), view.callSlug()) : Optional.<String>empty();
        if (given.isEmpty() && hold.isEmpty()) return Optional.empty();
        var reorient = given.filter(each -> (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)) && reorientations.isToPropose(each, view.id()))
                .map(_ -> "/instruction/" + view.reference() + "/reorientation");
        return Optional.of(new Panel("comite", "Comité", Place.SIDE, new OpinionPanel(given, hold, reorient)));
    }
}
