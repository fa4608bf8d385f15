package fr.levain.decisions.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dossiers the service has proposed, ready for a vote. */
@Component
class WaitingDossiers {
    private final Recommendations recommendations;
    private final Applications applications;

    WaitingDossiers(Recommendations recommendations, Applications applications) {
        this.recommendations = recommendations;
        this.applications = applications;
    }

    List<ActPage.Waiting> all() {
        return recommendations.validated(200).stream()
                .map(applications::view)
                .filter(dossier -> dossier.status() == ApplicationStatus.PROPOSED || dossier.status() == ApplicationStatus.ON_AGENDA)
                .flatMap(dossier -> recommendations.of(dossier.id()).stream()
                        .map(made -> new ActPage.Waiting(
                                dossier.reference().value(), dossier.shownTitle(), dossier.holderName(),
                                made.favourable(), made.amount(), made.reasons())))
                .toList();
    }
}
