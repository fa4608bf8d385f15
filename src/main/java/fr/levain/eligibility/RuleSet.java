package fr.levain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levain.kernel.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules read together, with the examples that tell what their authors meant. Immutable; keeps its digest once computed. */
public final class RuleSet {
    public static final RuleSet NONE = new RuleSet(List.of());

    private final List<Rule> rules;
    private final List<RuleCase> cases;
    private volatile @Nullable String digest;
    private volatile @Nullable Read read;

    /** The rules as read in one language; a set is nearly always read in the same one. */
    private record Read(RuleLanguage language, List<ReadRule> rules) {}

    public RuleSet(List<Rule> rules) {
        this(rules, List.of());
    }

    @JsonCreator
    public RuleSet(@JsonProperty("rules") List<Rule> rules, @JsonProperty("cases") @Nullable List<RuleCase> cases) {
        this.rules = List.copyOf(rules);
        this.cases = cases == null ? List.of() : List.copyOf(cases);
    }

    @JsonProperty("rules")
    public List<Rule> rules() {
        return rules;
    }

    /** Examples that must hold before the rules are published. */
    @JsonProperty("cases")
    public List<RuleCase> cases() {
        return cases;
    }

    /** Tells two versions of the rules apart; a verdict keeps the one it was given under (A2). Examples do not count. */
    public String digest() {
        var known = digest;
        if (known == null) digest = known = Digest.of(rules.toString());
        return known;
    }

    List<ReadRule> readIn(RuleLanguage language) {
        var known = read;
        if (known == null || known.language() != language) {
            read = known = new Read(language, rules.stream().map(rule -> new ReadRule(rule, language)).toList());
        }
        return known.rules();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet same && rules.equals(same.rules) && cases.equals(same.cases);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "RuleSet[rules=" + rules + ", cases=" + cases + "]";
    }
}
