package fr.levain.eligibility;

import static fr.levain.eligibility.SomeTerms.euros;
import static fr.levain.eligibility.SomeTerms.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RuleCasesTests {
    private static List<String> failures(RuleCase example) {
        return RuleCases.failures(new RuleSet(List.of(rule("R1", "requested_amount <= euros(40000)")), List.of(example)), SomeTerms.VOCABULARY);
    }

    private static RuleCase asking(long amount, Outcome expected, boolean eligible) {
        return new RuleCase("Une demande", Optional.empty(), Map.of("requested_amount", euros(amount)), Map.of("R1", expected), Optional.of(eligible));
    }

    @Test
    void an_example_that_holds_says_nothing() {
        assertThat(failures(asking(40000, Outcome.MET, true))).isEmpty();
        assertThat(failures(asking(40001, Outcome.NOT_MET, false))).isEmpty();
    }

    @Test
    void an_example_that_no_longer_holds_is_named_with_what_it_expected() {
        assertThat(failures(asking(50000, Outcome.MET, true))).containsExactly(
                "L’exemple « Une demande » attend de la règle « Règle R1 » : respectée. Elle répond : non respectée.",
                "L’exemple « Une demande » devrait passer. Ces règles l’arrêtent : « Règle R1 ».");
        assertThat(failures(asking(10, Outcome.MET, false))).containsExactly("L’exemple « Une demande » ne devrait pas passer. Aucune règle ne l’arrête.");
    }

    @Test
    void an_example_about_a_rule_that_does_not_exist_is_refused() {
        assertThat(failures(new RuleCase("X", Optional.empty(), Map.of(), Map.of("R9", Outcome.MET), Optional.empty())))
                .containsExactly("L’exemple « X » parle de la règle « R9 », qui n’existe pas.");
    }

    @Test
    void rules_and_their_examples_come_back_from_json_and_old_ones_have_none() {
        var json = JsonMapper.builder().build();
        var rules = new RuleSet(List.of(rule("R1", "has_research")), List.of(new RuleCase(
                "X", Optional.of(SomeTerms.TODAY), Map.of("has_research", new Value.Flag(true)), Map.of("R1", Outcome.MET), Optional.of(true))));

        assertThat(json.readValue(json.writeValueAsString(rules), RuleSet.class)).isEqualTo(rules);
        assertThat(json.readValue("{\"rules\":[]}", RuleSet.class)).isEqualTo(RuleSet.NONE);
        assertThat(json.readValue("{\"terms\":[{\"name\":\"a\",\"label\":\"A\",\"type\":{\"type\":\"yes-no\"}}]}", Vocabulary.class).terms().getFirst().changeable()).isFalse();
    }
}
