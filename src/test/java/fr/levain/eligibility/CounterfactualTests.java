package fr.levain.eligibility;

import static fr.levain.eligibility.SomeTerms.TODAY;
import static fr.levain.eligibility.SomeTerms.euros;
import static fr.levain.eligibility.SomeTerms.rule;
import static fr.levain.eligibility.SomeTerms.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterfactualTests {
    private static final Set<String> CHANGEABLE = SomeTerms.VOCABULARY.changeableTerms();

    private static List<Change> changes(RuleSet rules, Map<String, Value> terms) {
        return Counterfactual.of(rules, SomeTerms.facts(terms), CHANGEABLE, TODAY);
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream().map(change -> String.join(" + ", change.steps().stream()
                .map(step -> step.term() + ": " + step.fromText() + " → " + step.toText()).toList()).replace('\u202f', ' ').replace('\u00a0', ' ')).toList();
    }

    @Test
    void nothing_is_proposed_when_nothing_blocks() {
        assertThat(changes(rules("requested_amount <= euros(40000)"), Map.of("requested_amount", euros(12)))).isEmpty();
        assertThat(changes(rules("requested_amount <= euros(40000)"), Map.of())).isEmpty();
    }

    @Test
    void an_amount_too_high_comes_down_to_the_very_limit() {
        assertThat(told(changes(rules("requested_amount <= euros(40000)"), Map.of("requested_amount", euros(45000)))))
                .containsExactly("requested_amount: 45 000 € → 40 000 €");
        assertThat(told(changes(rules("requested_amount < euros(40000)"), Map.of("requested_amount", euros(45000)))))
                .containsExactly("requested_amount: 45 000 € → 39 999 €");
    }

    @Test
    void a_limit_that_depends_on_another_answer_is_computed() {
        assertThat(told(changes(rules("requested_amount <= euros(5000) * jobs"),
                Map.of("requested_amount", euros(30000), "jobs", new Value.Quantity(new BigDecimal("4"))))))
                .contains("requested_amount: 30 000 € → 20 000 €");
    }

    @Test
    void other_options_are_told_by_their_label_and_the_least_effort_first() {
        assertThat(told(changes(rules("phase in ['emergence', 'experimentation'] || !(holder_kind == 'entreprise')"),
                Map.of("phase", new Value.Choice("deploiement"), "holder_kind", new Value.Choice("entreprise")))))
                .startsWith("phase: Deploiement → Emergence", "phase: Deploiement → Experimentation")
                .contains("holder_kind: Entreprise → Association");
    }

    @Test
    void partners_are_added_as_many_or_of_the_kind_that_is_missing() {
        assertThat(told(changes(rules("size(partners) >= 2"), Map.of("partners", SomeTerms.rows("autre")))))
                .containsExactly("partners: 1 partenaire → 1 partenaire de plus");
        assertThat(told(changes(rules("partners.exists(p, p.kind == 'usagers')"), Map.of("partners", SomeTerms.rows("autre")))))
                .containsExactly("partners: 1 partenaire → un partenaire de plus (Usagers)");
    }

    @Test
    void two_obstacles_take_two_changes_together() {
        var found = changes(rules("phase != 'deploiement'", "requested_amount <= euros(40000)"),
                Map.of("phase", new Value.Choice("deploiement"), "requested_amount", euros(50000)));

        assertThat(told(found)).contains("phase: Deploiement → Emergence + requested_amount: 50 000 € → 40 000 €");
        assertThat(found).allSatisfy(change -> assertThat(change.steps()).hasSize(2));
    }

    @Test
    void three_obstacles_take_three_changes_together() {
        assertThat(changes(rules("phase != 'deploiement'", "requested_amount <= euros(40000)", "has_research"),
                Map.of("phase", new Value.Choice("deploiement"), "requested_amount", euros(50000), "has_research", new Value.Flag(false))))
                .isNotEmpty().allSatisfy(change -> assertThat(change.steps()).hasSize(3));
    }

    @Test
    void what_nobody_can_change_is_said_not_to_be_reachable() {
        assertThat(changes(rules("!already_started"), Map.of("already_started", new Value.Flag(true)))).containsExactly(Change.NONE_POSSIBLE);
    }

    @Test
    void a_rule_that_only_needs_time_gives_the_first_day_it_is_met() {
        var found = changes(rules("created_on <= months_before(today, 12)"), Map.of("created_on", new Value.Date(LocalDate.of(2026, 3, 10))));

        assertThat(found).containsExactly(new Change(List.of(), java.util.Optional.of(LocalDate.of(2027, 3, 10)), true));
    }

    @Test
    void a_change_is_told_in_one_sentence() {
        var step = new Change.Step("requested_amount", "Aide demandée", "45 000 €", "40 000 €");

        assertThat(new Change(List.of(step), java.util.Optional.empty(), true).told().replace('\u202f', ' ')).isEqualTo("« Aide demandée » : 40 000 € au lieu de 45 000 €.");
        assertThat(new Change(List.of(), java.util.Optional.of(LocalDate.of(2027, 3, 10)), true).told().replaceAll("[\u202f\u00a0]", " "))
                .isEqualTo("Rien à changer : les règles sont respectées à partir du 10 mars 2027.");
        assertThat(Change.NONE_POSSIBLE.told()).contains("Parlez-en à votre référent");
    }

    @Test
    void a_rule_that_time_has_closed_gives_no_day() {
        assertThat(changes(rules("created_on >= months_before(today, 12)"), Map.of("created_on", new Value.Date(LocalDate.of(2025, 3, 10)))))
                .containsExactly(Change.NONE_POSSIBLE);
    }

    @Test
    void a_project_that_starts_too_early_is_moved_as_a_whole() {
        var found = changes(rules("project_period.start >= today"),
                Map.of("project_period", new Value.Span(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 10, 31))));

        assertThat(found).singleElement().satisfies(change -> assertThat(change.steps().getFirst().toText())
                .isEqualTo("du 24 novembre 2026 au 23 novembre 2027"));
    }

    @Test
    void a_rule_that_no_longer_applies_is_a_way_out_too() {
        var rules = new RuleSet(List.of(rule("R1", "holder_kind == 'association'", "already_started")));

        assertThat(told(changes(rules, Map.of("holder_kind", new Value.Choice("association"), "already_started", new Value.Flag(false)))))
                .contains("holder_kind: Association → Cooperative");
    }

    @Test
    void every_single_change_proposed_flips_the_verdict_and_no_smaller_one_was_left_out() {
        var random = new Random(11);
        var set = rules("holder_kind in ['association', 'cooperative']", "phase != 'deploiement' || has_research", "requested_amount <= euros(40000)",
                "requested_amount >= euros(5000)", "jobs >= 2", "'sante' in themes || 'emploi' in themes", "partners.exists(p, p.kind == 'usagers')",
                "size(partners) >= 1", "project_period.start >= today");
        int proposed = 0;
        for (int turn = 0; turn < 500; turn++) {
            var facts = SomeTerms.facts(SomeTerms.random(random)).on(TODAY);
            var read = set.readIn(facts.language());
            var candidates = Candidates.of(facts, read, CHANGEABLE);
            var singles = candidates.stream().filter(each -> passes(read, facts.values(), each)).toList();
            var changes = Counterfactual.of(set, facts, CHANGEABLE, TODAY);
            for (var change : changes) {
                if (!change.reachable() || change.metFrom().isPresent()) continue;
                proposed++;
                var values = facts.values();
                for (var step : change.steps()) {
                    values = candidates.stream().filter(each -> each.step().equals(step)).findFirst().orElseThrow().appliedTo(values);
                }
                for (var rule : read) assertThat(rule.outcome(values)).isNotEqualTo(Outcome.NOT_MET);
                if (change.steps().size() > 1) assertThat(singles).as("no single change does").isEmpty();
            }
        }
        assertThat(proposed).isGreaterThan(200);
    }

    private static boolean passes(List<ReadRule> rules, Object[] values, Candidate candidate) {
        var changed = candidate.appliedTo(values);
        return rules.stream().noneMatch(rule -> rule.outcome(changed) == Outcome.NOT_MET
                || rule.outcome(changed) == Outcome.UNKNOWN && rule.outcome(values) == Outcome.NOT_MET)
                && rules.stream().anyMatch(rule -> rule.outcome(values) == Outcome.NOT_MET);
    }
}
