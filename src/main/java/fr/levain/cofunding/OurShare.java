package fr.levain.cofunding;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.AwardLimit;
import fr.levain.kernel.Euros;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** S09: where several fund a dossier, this authority grants its share of the costs at most: the same invoice is not paid twice. */
@Component
class OurShare implements AwardLimit {
    private final FunderStore store;
    private final CostSplits splits;

    OurShare(FunderStore store, CostSplits splits) {
        this.store = store;
        this.splits = splits;
    }

    @Override
    public Optional<String> excess(ApplicationId application, Euros amount) {
        store.lock(application);
        var coFunding = splits.of(application);
        if (!coFunding.isShared()) return Optional.empty();
        var share = coFunding.ours().map(coFunding::share).orElse(Euros.ZERO);
        if (!amount.isAbove(share)) return Optional.empty();
        return Optional.of("Plusieurs financeurs partagent les coûts de ce dossier : la part de la Région est de %s. Votez ce montant au plus, ou renvoyez la proposition à l’instruction pour changer la répartition."
                .formatted(share));
    }
}
