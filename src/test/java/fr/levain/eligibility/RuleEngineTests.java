package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.FieldType;
import fr.levain.forms.SomeForm;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleEngineTests {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            new Vocabulary.Term("requested_amount", "Aide demandée", new FieldType.Money(Optional.empty(), Optional.empty())),
            new Vocabulary.Term("holder_kind", "Nature du porteur", new FieldType.Text(80)),
            new Vocabulary.Term("partners", "Partenaires", SomeForm.PARTNERS.type()),
            new Vocabulary.Term("budget", "Budget", SomeForm.BUDGET.type())));

    private static Rule rule(String expression) {
        return rule(null, expression);
    }

    private static Rule rule(String appliesWhen, String expression) {
        return new Rule("R1", "Règle", Optional.ofNullable(appliesWhen), expression, Weight.BLOCKING,
                "{requested_amount} convient.", "{requested_amount} ne convient pas.", "Indiquez l’aide demandée.", "S0", false);
    }

    private static Ground evaluate(Rule rule, Answers answers) {
        return RuleEngine.evaluate(new RuleSet(List.of(rule)), Facts.of(SomeForm.FORM, answers, VOCABULARY)).grounds().getFirst();
    }

    private static Outcome outcome(String expression, Answers answers) {
        return evaluate(rule(expression), answers).outcome();
    }

    private static Answers requesting(long euros) {
        return Answers.NONE.with("requested", new Value.Amount(Euros.of(euros)));
    }

    @SafeVarargs
    private static Answers partners(Map<String, Answer>... cells) {
        var rows = new ArrayList<Value.Row>();
        for (var row : cells) rows.add(new Value.Row(new UUID(1, rows.size()), row));
        return Answers.NONE.with("partners", new Value.Rows(rows));
    }

    private static Answer words(String text) {
        return Answer.of(new Value.Words(text));
    }

    @Test
    void an_amount_meets_a_ceiling_to_the_cent() {
        assertThat(outcome("requested_amount <= euros(40000)", requesting(40000))).isEqualTo(Outcome.MET);
        assertThat(outcome("requested_amount <= euros(40000)", Answers.NONE.with("requested", new Value.Amount(new Euros(4000001))))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void an_answer_absent_or_unreadable_is_not_known() {
        assertThat(outcome("requested_amount <= euros(40000)", Answers.NONE)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome("requested_amount <= euros(40000)", Answers.NONE.with("requested", new Answer.Unreadable("beaucoup", "…")))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void what_is_already_known_may_be_enough() {
        assertThat(outcome("requested_amount > euros(40000) || state_aid", Answers.NONE.with("state_aid", new Value.Flag(true)))).isEqualTo(Outcome.MET);
        assertThat(outcome("requested_amount > euros(40000) && state_aid", Answers.NONE.with("state_aid", new Value.Flag(false)))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("requested_amount > euros(40000) && state_aid", Answers.NONE.with("state_aid", new Value.Flag(true)))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_ground_tells_the_value_used_and_its_label() {
        var ground = evaluate(rule("requested_amount <= euros(40000)"), requesting(45000));

        assertThat(ground.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ground.message()).isEqualTo("45\u202f000\u202f€ ne convient pas.");
        assertThat(ground.facts()).containsExactly(new FactRead("requested_amount", "Aide demandée", "45\u202f000\u202f€"));
    }

    @Test
    void a_rule_that_does_not_apply_is_not_counted_against_anyone() {
        var rule = rule("state_aid", "requested_amount <= euros(40000)");

        assertThat(evaluate(rule, requesting(50000).with("state_aid", new Value.Flag(false))).outcome()).isEqualTo(Outcome.NOT_CONCERNED);
        assertThat(evaluate(rule, requesting(50000)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(evaluate(rule, requesting(50000).with("state_aid", new Value.Flag(true))).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void rows_are_read_by_their_columns_and_an_empty_cell_is_not_known() {
        var two = partners(Map.of("name", words("Mairie"), "cash", Answer.of(new Value.Amount(Euros.of(10)))), Map.of("name", words("Fablab")));

        assertThat(outcome("size(partners) >= 2", two)).isEqualTo(Outcome.MET);
        assertThat(outcome("partners.exists(p, p.name == 'Fablab')", two)).isEqualTo(Outcome.MET);
        assertThat(outcome("partners.all(p, p.name != 'X')", two)).isEqualTo(Outcome.MET);
        assertThat(outcome("partners.exists(p, p.cash > euros(5))", two)).isEqualTo(Outcome.MET);
        assertThat(outcome("partners.exists(p, p.cash > euros(50))", two)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome("partners.all(p, p.cash > euros(5))", two)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome("size(partners) >= 2", Answers.NONE)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void reads_choices_dates_periods_numbers_and_budgets() {
        var answers = Answers.NONE
                .with("phase", new Value.Choice("idee"))
                .with("themes", new Value.Choice(List.of("sante", "emploi")))
                .with("start", new Value.Date(LocalDate.of(2027, 1, 1)))
                .with("duration", new Value.Span(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .with("jobs", new Value.Quantity(new java.math.BigDecimal("2.5")))
                .with("budget", new Value.BudgetLines(List.of(
                        new BudgetLine(new UUID(1, 1), "604", "x", Answer.of(new Value.Amount(Euros.of(10))), Optional.empty()))));

        assertThat(outcome("phase in ['idee', 'emergence']", answers)).isEqualTo(Outcome.MET);
        assertThat(outcome("'sante' in themes && themes.exists(t, t == 'emploi')", answers)).isEqualTo(Outcome.MET);
        assertThat(outcome("start >= date('2027-01-01')", answers)).isEqualTo(Outcome.MET);
        assertThat(outcome("duration.end > duration.start", answers)).isEqualTo(Outcome.MET);
        assertThat(outcome("jobs >= 2", answers)).isEqualTo(Outcome.MET);
        assertThat(outcome("budget.balanced", answers)).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("budget.charges == euros(10)", answers)).isEqualTo(Outcome.MET);
        assertThat(outcome("percent(budget.charges, 50) + euros(1) <= euros(6)", answers)).isEqualTo(Outcome.MET);
    }

    @Test
    void a_fact_known_otherwise_is_used() {
        var facts = Facts.of(SomeForm.FORM, Answers.NONE, VOCABULARY).knowing("holder_kind", new Value.Words("association"));

        var verdict = RuleEngine.evaluate(new RuleSet(List.of(rule("holder_kind == 'association'"))), facts);

        assertThat(verdict.grounds().getFirst().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void A2_a_verdict_can_be_sealed_and_replayed() {
        var rules = new RuleSet(List.of(rule("requested_amount <= euros(40000)"), rule("state_aid", "size(partners) >= 2")));
        var facts = Facts.of(SomeForm.FORM, requesting(45000), VOCABULARY);

        var verdict = RuleEngine.evaluate(rules, facts);

        assertThat(VerdictJson.verdict(VerdictJson.write(verdict))).isEqualTo(verdict).isEqualTo(RuleEngine.evaluate(rules, facts));
        assertThat(verdict.rulesDigest()).isEqualTo(rules.digest());
    }

    private static List<RuleProblem> check(String expression) {
        return RuleChecker.check(new RuleSet(List.of(rule(expression))), SomeForm.FORM, VOCABULARY);
    }

    @Test
    void a_rule_naming_a_field_that_does_not_exist_names_it_and_the_nearest() {
        assertThat(check("requested_amont <= euros(40000)")).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("« requested_amont »").contains("requested_amount");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "requested_amount <= 40000|euros(40000)",
        "partners.exists(p, p.nam == 'x')|La colonne « nam » n’existe pas",
        "size(partners)|vrai ou faux",
        "requested_amount <=|pas terminée",
        "title > 3|n’est pas possible entre string et int",
        "partners.all(p, partners.exists(q, q.name == p.name))|parcourue à l’intérieur"})
    void a_mistake_is_told_in_french(String expression, String said) {
        assertThat(check(expression)).extracting(RuleProblem::message).anyMatch(message -> message.contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requested_amount <= euros(40000)", "size(partners) >= 2", "start >= date('2027-01-01')", "budget.balanced", "holder_kind in ['a', 'b']"})
    void a_sound_rule_has_no_problem(String expression) {
        assertThat(check(expression)).isEmpty();
    }

    @Test
    void an_expression_without_end_is_refused() {
        assertThat(check("state_aid && ".repeat(150) + "state_aid")).isNotEmpty();
    }

    @Test
    void a_message_citing_what_does_not_exist_is_refused() {
        var rule = new Rule("R", "t", Optional.empty(), "state_aid", Weight.WARNING, "{nothing}", "", "", "S0", false);

        assertThat(RuleChecker.check(new RuleSet(List.of(rule)), SomeForm.FORM, VOCABULARY)).singleElement()
                .extracting(RuleProblem::message).asString().contains("« nothing »");
    }
}
