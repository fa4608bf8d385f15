package fr.levain.eligibility;

import fr.levain.kernel.Digest;
import java.util.List;

public record RuleSet(List<Rule> rules) {
    public static final RuleSet NONE = new RuleSet(List.of());

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** Tells two versions of the rules apart; a verdict keeps the one it was given under (A2). */
    public String digest() {
        return Digest.of(rules.toString());
    }
}
