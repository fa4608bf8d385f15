package fr.levain.decisions;

import fr.levain.applications.ApplicationView;
import fr.levain.assessment.Recommendation;
import fr.levain.committees.GivenOpinion;
import fr.levain.kernel.Euros;
import java.util.Optional;

/**
 * A dossier the service has proposed and that no act has decided.
 *
 * @param opinion what the committee said last, when one is heard
 * @param hold why no act may take it yet
 */
public record ProposedDossier(ApplicationView dossier, Recommendation made, Optional<GivenOpinion> opinion, Optional<String> hold) {
    public String reference() {
        return dossier.reference().value();
    }

    /** What goes to the vote: the committee’s amount, else the service’s; zero for a refusal. */
    public Euros toVote() {
        if (!made.favourable()) return Euros.ZERO;
        return opinion.map(given -> given.opinion().kind().isFavourable() ? given.opinion().amount() : Euros.ZERO).orElse(made.amount());
    }
}
