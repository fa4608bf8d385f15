package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Option;
import fr.levain.forms.Answer;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Totals over the rows of a table, and shares that the law fixes. */
class LegalShareTests {
    private static final String OWN = "total(financing.map(f, f.kind == 'propre', f.amount))";
    private static final String ALL = "total(financing.map(f, f.amount))";
    private static final String RULE = OWN + " >= percent(" + ALL + ", legal_percent('investissement.participation_maitre_ouvrage', today))";
    private static final FieldType.Table FINANCING = new FieldType.Table("financement", List.of(
            Field.required("kind", "Nature", new FieldType.OneChoice(List.of(new Option("propre", "Votre apport"), new Option("region", "Région")))),
            Field.required("amount", "Montant", new FieldType.Money(Optional.empty(), Optional.empty()))), 0, 10);
    private static final FormRevision FORM = new FormRevision(new FormRevisionId(new UUID(0, 9)), "plan", 1, "Plan",
            List.of(new FormPage("p", "Plan", Optional.empty(), Optional.empty(), List.of(Field.required("financing", "Plan de financement", FINANCING)))));

    @Test
    void a_total_of_rows_is_compared_with_a_share_of_another_total() {
        assertThat(outcome(RULE, 20_000, 80_000)).isEqualTo(Outcome.MET);
        assertThat(outcome(RULE, 19_999, 80_001)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void an_empty_plan_is_not_known() {
        var facts = Facts.of(FORM, Answers.NONE, Vocabulary.NONE).on(LocalDate.of(2026, 12, 1));

        assertThat(RuleEngine.evaluate(new RuleSet(List.of(rule(RULE))), facts).grounds().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void the_rule_is_told_in_french_with_the_share_the_law_fixes() {
        assertThat(RuleSentences.of(rule(RULE), FORM, Vocabulary.NONE).replaceAll("[\u202f\u00a0]", " ")).isEqualTo(
                "Le total de « Montant » dans « Plan de financement », pour « Votre apport » est au moins la part légale (20 %, CGCT L1111-10)"
                        + " du total de « Montant » dans « Plan de financement ».");
    }

    @Test
    void a_share_the_law_does_not_fix_is_refused_when_the_rule_is_saved() {
        var problems = RuleChecker.check(new RuleSet(List.of(rule("euros(1) >= percent(euros(2), legal_percent('autre.chose', today))"))), FORM, Vocabulary.NONE);

        assertThat(problems).singleElement().extracting(RuleProblem::message).isEqualTo("La loi ne fixe aucune part sous le nom « autre.chose ».");
    }

    @Test
    void a_total_of_something_else_than_amounts_is_refused() {
        assertThat(RuleChecker.check(new RuleSet(List.of(rule("total(financing.map(f, f.kind)) > euros(1)"))), FORM, Vocabulary.NONE)).isNotEmpty();
    }

    private static Outcome outcome(String expression, long own, long region) {
        var rows = new ArrayList<Value.Row>();
        rows.add(row("propre", own));
        rows.add(row("region", region));
        var facts = Facts.of(FORM, Answers.NONE.with("financing", new Value.Rows(rows)), Vocabulary.NONE).on(LocalDate.of(2026, 12, 1));
        return RuleEngine.evaluate(new RuleSet(List.of(rule(expression))), facts).grounds().getFirst().outcome();
    }

    private static Value.Row row(String kind, long amount) {
        return new Value.Row(UUID.randomUUID(), Map.of("kind", Answer.of(new Value.Choice(List.of(kind))), "amount", Answer.of(new Value.Amount(Euros.of(amount)))));
    }

    private static Rule rule(String expression) {
        return new Rule("R", "Règle", Optional.empty(), expression, Weight.BLOCKING, "oui", "non", "?", "Loi", false);
    }
}
