package fr.levain.decisions.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.committees.CommitteeOpinions;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dossiers the service has proposed, ready for a vote. */
@Component
class WaitingDossiers {
    private final Recommendations recommendations;
    private final Applications applications;
    private final CommitteeOpinions opinions;

    WaitingDossiers(Recommendations recommendations, Applications applications, CommitteeOpinions opinions) {
        this.recommendations = recommendations;
        this.applications = applications;
        this.opinions = opinions;
    }

    List<ActPage.Waiting> all() {
        var waiting = recommendations.validated(200).stream()
                .map(applications::view)
                .filter(dossier -> dossier.status() == ApplicationStatus.PROPOSED || dossier.status() == ApplicationStatus.ON_AGENDA)
                .toList();
        var given = opinions.of(waiting.stream().map(ApplicationView::id).toList());
        var heard = new HashMap<String, Boolean>();
        return waiting.stream()
                .flatMap(dossier -> recommendations.of(dossier.id()).stream()
                        .map(made -> new ActPage.Waiting(
                                dossier.reference().value(), dossier.shownTitle(), dossier.holderName(),
                                made.favourable(), made.amount(), made.reasons(), Optional.ofNullable(given.get(dossier.id())),
                                heard.computeIfAbsent(dossier.callSlug(), opinions::isHeardOn)
                                        ? CommitteeOpinions.hold(Optional.ofNullable(given.get(dossier.id()))) : Optional.empty())))
                .toList();
    }
}
