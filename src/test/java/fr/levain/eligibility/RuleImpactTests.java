package fr.levain.eligibility;

import static fr.levain.eligibility.SomeTerms.euros;
import static fr.levain.eligibility.SomeTerms.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.eligibility.RuleImpact.Changed;
import fr.levain.eligibility.RuleImpact.Turned;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleImpactTests {
    private static RuleImpact between(RuleSet before, RuleSet after, long... amounts) {
        return RuleImpact.between(before, after, java.util.Arrays.stream(amounts).boxed().map(amount ->
                new RuleImpact.Past("D-" + amount, SomeTerms.facts(Map.of("requested_amount", euros(amount))))));
    }

    private static RuleSet ceiling(long euros) {
        return new RuleSet(List.of(rule("M1", "requested_amount <= euros(%d)".formatted(euros))));
    }

    @Test
    void only_the_dossiers_that_change_are_told_with_what_changes() {
        var impact = between(ceiling(40_000), ceiling(30_000), 20_000, 35_000, 45_000);

        assertThat(impact.read()).isEqualTo(3);
        assertThat(impact.changed()).containsExactly(
                new Changed("D-35000", false, true, List.of(new Turned("Règle M1", Outcome.MET, Outcome.NOT_MET))));
        assertThat(impact.newlyBlocked()).isOne();
        assertThat(impact.released()).isZero();
    }

    @Test
    void a_softer_rule_releases_and_a_rule_taken_away_too() {
        assertThat(between(ceiling(30_000), ceiling(40_000), 35_000).released()).isOne();
        assertThat(between(ceiling(30_000), RuleSet.NONE, 35_000).released()).isOne();
    }

    @Test
    void a_new_rule_that_everyone_meets_changes_nothing() {
        assertThat(between(RuleSet.NONE, ceiling(40_000), 35_000).changed()).isEmpty();
        assertThat(between(RuleSet.NONE, ceiling(30_000), 35_000).newlyBlocked()).isOne();
    }

    @Test
    void the_same_rules_change_nothing() {
        assertThat(RuleImpact.between(ceiling(1), ceiling(1), Stream.of(new RuleImpact.Past("D", SomeTerms.facts(Map.of())))).changed()).isEmpty();
    }
}
