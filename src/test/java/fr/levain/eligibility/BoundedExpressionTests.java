package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answer;
import fr.levain.forms.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is typed by people: whatever they type ends at once, and is refused in words. */
class BoundedExpressionTests {
    static List<String> endless() {
        return List.of(
                "(".repeat(900) + "has_research" + ")".repeat(900),
                "(".repeat(5_000_000) + "has_research",
                "has_research && ".repeat(1_000_000) + "has_research",
                "!".repeat(1999) + "has_research",
                "[".repeat(990) + "]".repeat(990) + " == []",
                "'" + "a".repeat(50_000_000) + "' == holder_kind",
                "has_research ? ".repeat(120) + "true" + " : false".repeat(120),
                "partners.all(a, partners.all(b, partners.all(c, partners.all(d, a.name == d.name))))",
                "partners.map(p, p.name).exists(n, themes.exists(t, t == n))",
                "1" + " + 1".repeat(400) + " > 3");
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(10)
    void an_endless_or_explosive_expression_is_refused_in_words(String expression) {
        var problems = RuleChecker.check(SomeTerms.rules(expression), SomeTerms.VOCABULARY);

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message()).endsWith(".").hasSizeLessThan(300);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
        assertThat(problems).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(10)
    void the_same_expression_met_unchecked_stops_and_says_so(String expression) {
        var verdict = RuleEngine.evaluate(SomeTerms.rules(expression), SomeTerms.facts(Map.of()));

        assertThat(verdict.grounds().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.grounds().getFirst().message()).isEqualTo("Cette règle ne peut pas être lue. Un agent la vérifie.");
    }

    @Test
    @Timeout(10)
    void a_pattern_made_to_run_for_ever_ends() {
        var facts = SomeTerms.facts(Map.of("holder_kind", new Value.Choice("a".repeat(5000))));

        var verdict = RuleEngine.evaluate(SomeTerms.rules("holder_kind.matches('^(a+)+(a+)+(a+)+b$')"), facts);

        assertThat(verdict.grounds().getFirst().outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_loop_stops_after_a_thousand_turns() {
        var rows = new ArrayList<Value.Row>();
        for (int row = 0; row < 100_000; row++) rows.add(new Value.Row(new UUID(0, row), Map.of("name", Answer.of(new Value.Words("n")))));
        var facts = SomeTerms.facts(Map.of("partners", new Value.Rows(rows)));
        var rules = SomeTerms.rules("partners.all(p, p.name == 'n')");
        var started = System.nanoTime();

        var outcome = RuleEngine.evaluate(rules, facts).grounds().getFirst().outcome();

        assertThat(outcome).isEqualTo(Outcome.UNKNOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_thousand_different_walls_do_not_fill_the_memory() {
        var language = SomeTerms.facts(Map.of()).language();
        int before = language.kept();

        for (int wall = 0; wall < 1000; wall++) {
            RuleEngine.evaluate(SomeTerms.rules("'" + "a".repeat(20_000) + wall + "' == holder_kind"), SomeTerms.facts(Map.of()));
        }

        assertThat(language.kept()).isEqualTo(before);
    }
}
