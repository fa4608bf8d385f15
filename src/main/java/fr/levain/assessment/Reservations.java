package fr.levain.assessment;

import fr.levain.applications.ApplicationClosed;
import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationReoriented;
import fr.levain.applications.ApplicationWithdrawn;
import fr.levain.applications.FoundInadmissible;
import fr.levain.envelopes.Envelopes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives back to the envelope what was set aside for a dossier that will not come to the vote. */
@Component
class Reservations {
    private final RecommendationStore recommendations;
    private final Envelopes envelopes;

    Reservations(RecommendationStore recommendations, Envelopes envelopes) {
        this.recommendations = recommendations;
        this.envelopes = envelopes;
    }

    /** In the transaction of the act itself: money is never free while the dossier lives, nor held once it does not. */
    @EventListener({ApplicationWithdrawn.class, FoundInadmissible.class, ApplicationClosed.class, ApplicationReoriented.class})
    void giveBack(ApplicationEvent ended) {
        recommendations.find(ended.application())
                .filter(Recommendation::favourable)
                .ifPresent(made -> envelopes.release(made.envelope(), ended.subject(), ended.by()));
    }
}
