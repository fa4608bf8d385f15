package fr.levain.cofunding;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;

/** The funders of a dossier, the lead first, and how its costs are shared. Nobody when only one funds it. */
public record CoFunding(List<Funder> funders, CostSplit split) {
    public boolean isShared() {
        return funders.size() > 1;
    }

    public Optional<Funder> lead() {
        return funders.stream().filter(Funder::lead).findFirst();
    }

    public Optional<Funder> ours() {
        return funders.stream().filter(Funder::ours).findFirst();
    }

    /** Once a funder has voted on its share, the split no longer moves. */
    public boolean isSettled() {
        return funders.stream().anyMatch(funder -> funder.status().hasVoted());
    }

    public Euros share(Funder funder) {
        return split.of(funder.id());
    }
}
