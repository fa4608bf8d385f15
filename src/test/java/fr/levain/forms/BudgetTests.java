package fr.levain.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The budget of a dossier: how it is read, counted, checked, and what an aid makes of it. */
class BudgetTests {
    private static final String LINE = "00000000-0000-0001-0000-000000000001";
    private static final BudgetReads READS = new BudgetReads(Optional.of("vat"), Optional.of("duration"), Optional.of("requested"),
            Optional.of(new Condition.AmountAbove("requested", Euros.of(23000))));
    private static final FieldType.Budget TYPE = new FieldType.Budget(BudgetChart.CURRENT, List.of(), FieldType.Tax.INCLUDED, READS);
    private static final Field BUDGET = Field.required("budget", "Budget", TYPE);
    private static final Answers TWO_YEARS = Answers.NONE.with("duration", new Value.Span(LocalDate.of(2027, 6, 1), LocalDate.of(2028, 5, 31)))
            .with("requested", new Value.Amount(Euros.of(30000)));

    private static BudgetLine line(String account, String amount) {
        return new BudgetLine(UUID.nameUUIDFromBytes((account + amount).getBytes()), account, "", FieldReading.money(amount), Optional.empty());
    }

    private static BudgetLine read(String... partsAndValues) {
        return read(Answer.ABSENT, partsAndValues);
    }

    private static BudgetLine read(Answer before, String... partsAndValues) {
        var posted = new ArrayList<>(List.of("budget.ligne", LINE));
        for (int i = 0; i < partsAndValues.length; i += 2) posted.addAll(List.of("budget." + LINE + "." + partsAndValues[i], partsAndValues[i + 1]));
        return ((Value.BudgetLines) SomeForm.reading(BUDGET, before, posted.toArray(String[]::new)).known().orElseThrow()).lines().getFirst();
    }

    private static List<String> problems(Answers dossier, BudgetLine... lines) {
        var problems = new FieldProblems("p", dossier);
        problems.check(BUDGET, Answer.of(new Value.BudgetLines(List.of(lines))), true);
        return problems.found().stream().map(Gap::message).toList();
    }

    @Test
    void a_salary_of_more_months_than_the_year_or_the_project_has_is_told_where_it_is_typed() {
        var line = read("compte", "641", "objet", "Coordinatrice", "etp", "1", "mois.2027", "25", "mois.2028", "1", "cout", "100");

        assertThat(problems(TWO_YEARS, line)).anySatisfy(message -> assertThat(message).startsWith("Rémunération").contains("« Coordinatrice » : indiquez au plus 12 mois en 2027"))
                .anySatisfy(message -> assertThat(message).contains("indiquez au plus 12 mois : c’est la durée du projet. Vous en comptez 26."));
    }

    @Test
    void two_wrong_amounts_give_two_messages_that_say_which() {
        assertThat(problems(Answers.NONE, line("606", "-5"), line("606", "-6"))).anySatisfy(message -> assertThat(message).endsWith(", ligne 1 : indiquez un montant positif."))
                .anySatisfy(message -> assertThat(message).endsWith(", ligne 2 : indiquez un montant positif."));
    }

    @Test
    void a_negative_year_is_said_once_at_its_own_input() {
        var line = read("compte", "606", "objet", "Denrées", "an.2027", "-5", "an.2028", "2");
        var problems = new FieldProblems("p", TWO_YEARS);
        problems.check(BUDGET, Answer.of(new Value.BudgetLines(List.of(line))), false);

        assertThat(problems.found()).extracting(Gap::field).containsExactly("budget." + LINE + ".an.2027");
    }

    @Test
    void a_budget_where_only_volunteers_differ_says_that_they_do() {
        var told = AnswerText.of(TYPE, new Value.BudgetLines(List.of(line("606", "10"), line("756", "10"), line("864", "5"))));

        assertThat(told).contains("ressources 10,00").contains("emplois (86) 5,00").contains("ressources (87) 0,00");
    }

    private static Answer kept(BudgetLine line) {
        return Answer.of(new Value.BudgetLines(List.of(line)));
    }

    @ParameterizedTest
    @CsvSource({"0.5,12,'2 000',1200000", "'0,333','7','1 111,11',259000", "'0,5','1','0,01',1", "'0,25','1','0,01',0"})
    void C8_a_salary_is_full_time_equivalents_by_months_by_cost_rounded_half_up_once(String fte, String months, String cost, long cents) {
        var line = read("compte", "641", "objet", "Coordinatrice", "etp", fte, "mois", months, "cout", cost);

        assertThat(line.amount().amount()).contains(new Euros(cents));
    }

    @Test
    void C8_the_years_of_a_line_add_up_to_its_amount_to_the_cent() {
        var line = read("compte", "606", "an.2027", "1 000,33", "an.2028", "0,34");

        assertThat(line.amount().amount()).contains(new Euros(100067));
        assertThat(line.in(2027).plus(line.in(2028))).isEqualTo(line.amount().amount().orElseThrow());
    }

    @Test
    void a_salary_told_by_year_counts_each_year_and_says_how() {
        var line = read("compte", "641", "etp", "0,5", "mois.2027", "7", "mois.2028", "5", "cout", "3 000");

        assertThat(line.in(2027)).isEqualTo(Euros.of(10500));
        assertThat(line.amount().amount()).contains(Euros.of(18000));
        assertThat(line.staff().orElseThrow().told()).isEqualTo("0,5 ETP × 12 mois × 3\u202f000,00\u202f€");
    }

    @Test
    void a_salary_half_told_keeps_what_was_typed_and_asks_for_the_rest() {
        var line = read("compte", "641", "objet", "Coordinatrice", "etp", "0,5", "mois", "douze");

        assertThat(line.staff().orElseThrow().months().get(StaffCost.WHOLE)).isInstanceOf(Answer.Unreadable.class);
        assertThat(problems(Answers.NONE, line)).contains("Complétez l’ETP, les mois et le coût mensuel de « Coordinatrice » : le montant en dépend.");
    }

    @Test
    void a_line_kept_before_years_staff_and_proofs_were_asked_is_still_read() {
        var old = """
                {"budget":{"answer":"given","value":{"value":"budget","lines":[{"id":"%s","account":"604","label":"Étude",
                "amount":{"answer":"given","value":{"value":"amount","euros":120000}},"status":null}]}}}""".formatted(LINE);

        var line = ((Value.BudgetLines) FormJson.answers(old).to("budget").known().orElseThrow()).lines().getFirst();

        assertThat(line).isEqualTo(new BudgetLine(UUID.fromString(LINE), "604", "Étude", Answer.of(new Value.Amount(Euros.of(1200))), Optional.empty()));
    }

    @Test
    void a_line_with_years_staff_and_proof_comes_back_from_json_as_it_was() {
        var line = read("compte", "641", "objet", "Coordinatrice", "etp", "0,5", "mois.2027", "7", "mois.2028", "trois", "cout", "3 000", "preuve", "Contrat", "piece", LINE);
        var answers = Answers.NONE.with("budget", kept(line));

        assertThat(FormJson.answers(FormJson.write(answers))).isEqualTo(answers);
        assertThat(FormJson.form(FormJson.write(new FormRevision(FormKind.UNPUBLISHED, "f", 0, "F", List.of(
                new FormPage("p", "P", Optional.empty(), Optional.empty(), List.of(BUDGET))))))
                .field("budget").orElseThrow()).isEqualTo(BUDGET);
    }

    @ParameterizedTest
    @CsvSource({"oui,EXCLUDED", "non,INCLUDED", "partiel,UNRECOVERED", "'',INCLUDED"})
    void the_vat_status_of_the_holder_settles_how_amounts_are_written(String status, BudgetSetting.Vat expected) {
        var dossier = status.isEmpty() ? Answers.NONE : Answers.NONE.with("vat", new Value.Choice(status));

        assertThat(BudgetSetting.of(TYPE, dossier).vat()).isEqualTo(expected);
    }

    @Test
    void years_are_asked_only_when_the_project_crosses_one_and_the_request_is_large() {
        var small = TWO_YEARS.with("requested", new Value.Amount(Euros.of(23000)));
        var oneYear = TWO_YEARS.with("duration", new Value.Span(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));

        assertThat(BudgetSetting.of(TYPE, TWO_YEARS).years()).containsExactly(2027, 2028);
        assertThat(BudgetSetting.of(TYPE, small).years()).isEmpty();
        assertThat(BudgetSetting.of(TYPE, oneYear).years()).isEmpty();
    }

    @Test
    void an_amount_typed_before_the_years_stays_until_it_is_spread() {
        var line = line("606", "1 200");

        assertThat(problems(TWO_YEARS, line)).contains("Répartissez 1\u202f200,00\u202f€ entre 2027 et 2028 pour cette ligne.");
        assertThat(read(kept(line), "compte", "606", "montant", "1 200,00").amount().amount()).contains(Euros.of(1200));
    }

    @Test
    void the_years_stay_when_they_leave_the_screen_and_their_sum_is_unchanged() {
        var line = read("compte", "606", "an.2027", "700", "an.2028", "500");

        assertThat(read(kept(line), "compte", "606", "montant", "1 200,00").years()).isEqualTo(line.years());
        assertThat(read(kept(line), "compte", "606", "montant", "1 300").years()).isEmpty();
    }

    @Test
    void a_year_the_project_left_is_told() {
        var line = read("compte", "606", "an.2026", "700", "an.2027", "500");

        assertThat(problems(TWO_YEARS, line)).contains("Le projet va de 2027 à 2028. Déplacez les 700,00\u202f€ de 2026, ou effacez-les.");
    }

    @Test
    void the_region_line_agrees_with_the_aid_asked_for() {
        var dossier = Answers.NONE.with("requested", new Value.Amount(Euros.of(18500)));

        assertThat(problems(dossier, line("606", "20 000"), line("74-region", "20 000")))
                .containsExactly("Vous demandez 18\u202f500,00\u202f€ à la Région, mais le budget en compte 20\u202f000,00\u202f€. Corrigez l’un des deux.");
        assertThat(problems(dossier, line("606", "18 500"), line("74-region", "18 500"))).isEmpty();
    }

    @Test
    void a_resource_says_where_it_stands_and_one_granted_what_proves_it() {
        var nothing = read("compte", "756", "objet", "Cotisations", "montant", "100");
        var granted = read("compte", "756", "objet", "Cotisations", "montant", "100", "etat", "GRANTED");
        var proved = read("compte", "756", "objet", "Cotisations", "montant", "100", "etat", "GRANTED", "preuve", "Registre");

        assertThat(problems(Answers.NONE, line("606", "100"), nothing)).containsExactly("Dites où en est « Cotisations » : acquis, sollicité ou à solliciter.");
        assertThat(problems(Answers.NONE, line("606", "100"), granted)).singleElement().asString().startsWith("Dites ce qui prouve que « Cotisations » est acquis");
        assertThat(problems(Answers.NONE, line("606", "100"), proved)).isEmpty();
    }

    @Test
    void a_former_chart_is_carried_to_the_current_one_with_the_same_meaning() {
        var former = new FieldType.Budget(BudgetChart.FORMER, List.of(), FieldType.Tax.INCLUDED);
        var volunteers = line("870", "500");

        var carried = SameQuestion.fitting(new Value.BudgetLines(List.of(volunteers)), former, TYPE);

        assertThat(BudgetChart.of(BudgetChart.FORMER).label("870")).isEqualTo("Bénévolat");
        assertThat(((Value.BudgetLines) carried.orElseThrow()).lines()).singleElement().extracting(BudgetLine::account).isEqualTo("875");
        assertThat(BudgetChart.of(BudgetChart.CURRENT).label("875")).isEqualTo("Bénévolat");
    }

    @Test
    void the_base_leaves_out_what_the_aid_does_not_take_and_says_why() {
        var rules = List.of(
                new CostRule("Personnel", CostRule.Taken.YES, List.of("64"), Optional.empty(), Optional.empty()),
                new CostRule("Charges indirectes", CostRule.Taken.PARTLY, List.of("6i"),
                        Optional.of(new CostRule.Share(Rate.percent("20"), List.of("64"))), Optional.of("20 % des dépenses de personnel")),
                new CostRule("Frais financiers", CostRule.Taken.NO, List.of("66", "6i-finances"), Optional.empty(), Optional.empty()));

        var base = EligibleCosts.of(rules, new BudgetTotals(List.of(line("641", "10 000"), line("6i-fixes", "1 500"), line("6i-autres", "900"),
                line("6i-finances", "40"), line("660", "100"), line("604", "300"), line("864", "5 000")))).orElseThrow();

        assertThat(base.lines()).extracting(EligibleCosts.Line::eligible)
                .containsExactly(Euros.of(10000), Euros.of(1500), Euros.of(500), Euros.ZERO, Euros.ZERO, Euros.ZERO);
        assertThat(base.total()).isEqualTo(Euros.of(12000));
        assertThat(base.leftOut()).extracting(left -> left.reason().orElseThrow()).containsExactly(
                "Charges indirectes : au plus 20\u202f% des dépenses de personnel, soit 2\u202f000,00\u202f€ en tout.",
                "Cette aide ne prend pas en compte : frais financiers.",
                "Cette aide ne prend pas en compte : frais financiers.",
                "L’appel ne prévoit pas cette dépense. Le service peut l’apprécier.");
    }

    @Test
    void C8_a_share_of_other_costs_is_rounded_once_and_used_up_line_after_line() {
        var rules = List.of(new CostRule("Indirectes", CostRule.Taken.PARTLY, List.of("6i"),
                Optional.of(new CostRule.Share(Rate.percent("20"), List.of("64"))), Optional.empty()));

        var base = EligibleCosts.of(rules, new BudgetTotals(List.of(line("641", "0,03"), line("6i-fixes", "0,01"), line("6i-autres", "0,01")))).orElseThrow();

        // 20 % of 3 cents is 0.6 cent, half up: one cent, for both lines together
        assertThat(base.total()).isEqualTo(new Euros(1));
    }

    @Test
    void nothing_is_told_of_the_base_where_no_rule_names_an_account() {
        assertThat(EligibleCosts.of(List.of(new CostRule("L’action", CostRule.Taken.YES, List.of(), Optional.empty(), Optional.empty())),
                new BudgetTotals(List.of(line("604", "10"))))).isEmpty();
    }

    @Test
    void the_plan_gives_each_origin_its_share_and_keeps_volunteers_out() {
        var plan = FinancingPlan.of(new BudgetTotals(List.of(line("74-region", "18 000"), line("74-departement", "6 000"), line("756", "2 000"),
                line("74-prive", "4 000"), line("875", "9 000"))), BudgetChart.of(BudgetChart.CURRENT));

        assertThat(plan.parts()).extracting(FinancingPlan.Part::label)
                .containsExactly("Région, aide demandée", "Département", "Aides privées (fondations)", "Cotisations");
        assertThat(plan.askedShare()).isEqualTo(new Rate(new BigDecimal("0.6000")));
        assertThat(plan.publicShare()).isEqualTo(new Rate(new BigDecimal("0.8000")));
        assertThat(plan.own()).isEqualTo(Euros.of(2000));
    }

    @Test
    void a_plan_of_many_origins_tells_the_smallest_together() {
        var lines = new ArrayList<BudgetLine>();
        for (var account : List.of("74-etat", "74-region", "74-departement", "74-commune", "74-social", "74-europe", "74-asp", "74-public", "74-prive", "756"))
            lines.add(line(account, String.valueOf(100 + lines.size())));

        var plan = FinancingPlan.of(new BudgetTotals(lines), BudgetChart.of(BudgetChart.CURRENT));

        assertThat(plan.parts()).hasSize(FinancingPlan.MOST_PARTS);
        assertThat(Euros.sum(plan.parts().stream().map(FinancingPlan.Part::amount).toList())).isEqualTo(plan.total());
    }

    @Test
    void a_line_added_from_the_list_takes_the_account_chosen_there() {
        var answer = SomeForm.reading(BUDGET, "budget.nouveau.CHARGES", "641", "action", "ajouter:budget:CHARGES");

        assertThat(((Value.BudgetLines) answer.known().orElseThrow()).lines()).singleElement().extracting(BudgetLine::account).isEqualTo("641");
    }

    @Test
    void a_negative_or_unreadable_year_is_told_where_it_is() {
        var line = read("compte", "606", "an.2027", "beaucoup", "an.2028", "-5");
        var problems = new FieldProblems("p", TWO_YEARS);
        problems.check(BUDGET, kept(line), false);

        assertThat(problems.found()).extracting(Gap::field).contains("budget." + LINE + ".an.2027", "budget." + LINE + ".an.2028");
        assertThat(line.years()).isEqualTo(Map.of(2027, new Answer.Unreadable("beaucoup", FieldReading.MONEY), 2028, Answer.of(new Value.Amount(Euros.of(-5)))));
    }

    @Test
    void volunteers_out_of_balance_are_told_apart() {
        var totals = new BudgetTotals(List.of(line("606", "100"), line("756", "100"), line("864", "600")));

        assertThat(fr.levain.forms.web.BudgetText.balance(totals)).isEqualTo("Charges et ressources sont égales. Il manque 600,00\u202f€ de contributions volontaires (87).");
    }
}
