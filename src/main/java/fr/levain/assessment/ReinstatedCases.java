package fr.levain.assessment;

import fr.levain.applications.ApplicationReinstated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A dossier brought back by an act waits for another proposal; what was decided on the first one keeps its evidence. */
@Component
class ReinstatedCases {
    private final RecommendationStore store;

    ReinstatedCases(RecommendationStore store) {
        this.store = store;
    }

    @EventListener
    void on(ApplicationReinstated reinstated) {
        store.reopen(reinstated.application(), "La décision ne tient plus (%s) : faites une nouvelle proposition.".formatted(reinstated.act()));
    }
}
