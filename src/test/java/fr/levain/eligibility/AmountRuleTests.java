package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountRuleTests {
    private static final FieldType MONEY = new FieldType.Money(Optional.empty(), Optional.empty());
    private static final FieldType COUNT = new FieldType.NumberType(Optional.empty(), Optional.empty(), 1);
    private static final Vocabulary TERMS = new Vocabulary(List.of(
            new Vocabulary.Term("jobs", "Emplois créés", COUNT), new Vocabulary.Term("members", "Salariés associés", COUNT),
            new Vocabulary.Term("employees", "Salariés", COUNT),
            new Vocabulary.Term("brought", "Apport des associés", MONEY), new Vocabulary.Term("base", "Dépenses retenues", MONEY),
            new Vocabulary.Term("requested_amount", "Aide demandée", MONEY)));

    private static Facts facts(Object... terms) {
        var known = new java.util.HashMap<String, Value>();
        for (int at = 0; at < terms.length; at += 2) {
            known.put((String) terms[at], terms[at + 1] instanceof Euros euros ? new Value.Amount(euros) : new Value.Quantity(new BigDecimal(terms[at + 1].toString())));
        }
        return Facts.ofTerms(TERMS, Map.copyOf(known));
    }

    private static String told(AmountRule rule, Facts facts) {
        return rule.compute(facts).orElseThrow().sentence().replaceAll("[\u202f\u00a0]", " ");
    }

    private static Figure<Euros> figure(long amount) {
        return Figure.of(Euros.of(amount), "S27");
    }

    @Test
    void a_lump_sum_is_the_same_for_everyone() {
        assertThat(told(AmountRule.lumpSum(figure(20000)), facts())).isEqualTo("forfait : 20 000,00 €");
    }

    @Test
    void an_amount_per_job_shows_the_jobs_then_its_ceiling() {
        var rule = AmountRule.perJob(figure(5000), "jobs", Optional.of(figure(15000)));

        assertThat(told(rule, facts("jobs", 2))).isEqualTo("aide par emploi : 5 000 € × 2 = 10 000,00 € ; plafond 15 000 € non atteint");
        assertThat(rule.compute(facts("jobs", 4)).orElseThrow().proposal()).isEqualTo(Euros.of(15000));
        assertThat(rule.compute(facts("jobs", "2.5")).orElseThrow().proposal()).isEqualTo(Euros.of(12500));
    }

    @Test
    void A06_an_amount_may_follow_the_size_of_the_organisation_and_changes_with_it() {
        var rule = new AmountRule("aide selon la taille",
                Figure.of("employees < 10.0 ? percent(base, 50) : employees < 50.0 ? percent(base, 40) : percent(base, 20)", "essai"),
                Optional.of(figure(15000)), Optional.empty());

        assertThat(rule.compute(facts("base", Euros.of(20_000), "employees", 9)).orElseThrow().proposal()).isEqualTo(Euros.of(10_000));
        assertThat(rule.compute(facts("base", Euros.of(20_000), "employees", 10)).orElseThrow().proposal()).isEqualTo(Euros.of(8_000));
        assertThat(rule.compute(facts("base", Euros.of(20_000), "employees", 250)).orElseThrow().proposal()).isEqualTo(Euros.of(4_000));
        assertThat(rule.compute(facts("base", Euros.of(80_000), "employees", 9)).orElseThrow().proposal()).as("its ceiling").isEqualTo(Euros.of(15_000));
        assertThat(rule.compute(facts("base", Euros.of(20_000)))).as("not guessed").isEmpty();
    }

    @Test
    void an_amount_is_not_computed_before_what_it_reads_is_known() {
        var rule = AmountRule.perJob(figure(5000), "jobs", Optional.empty());

        assertThat(rule.compute(facts())).isEmpty();
        assertThat(rule.reads(facts())).containsExactly(new FactRead("jobs", "Emplois créés", "pas encore renseigné"));
    }

    @Test
    void the_region_matches_what_members_bring_between_two_bounds_each() {
        var rule = AmountRule.capitalMatch(figure(1000), figure(5000), "members", "brought", Optional.of(figure(100_000)));

        assertThat(rule.compute(facts("members", 4, "brought", Euros.of(12_000))).orElseThrow().proposal()).isEqualTo(Euros.of(12_000));
        assertThat(rule.compute(facts("members", 4, "brought", Euros.of(30_000))).orElseThrow().proposal()).isEqualTo(Euros.of(20_000));
        assertThat(rule.compute(facts("members", 4, "brought", Euros.of(3_000))).orElseThrow().proposal()).isEqualTo(Euros.ZERO);
        assertThat(rule.compute(facts("members", 30, "brought", Euros.of(150_000))).orElseThrow().proposal()).isEqualTo(Euros.of(100_000));
    }

    @Test
    void never_more_than_what_is_asked_and_nothing_under_the_floor() {
        var rule = new AmountRule("aide", Figure.of("percent(base, 50)", "S21"), Optional.empty(), Optional.of(figure(5000)));

        assertThat(told(rule, facts("base", Euros.of(8000)))).isEqualTo(
                "aide : 50 % de 8 000 € = 4 000,00 € ; plancher 5 000 € non atteint (4 000,00 €) : pas d’aide possible dans cet appel");
        assertThat(rule.compute(facts("base", Euros.of(40_000), "requested_amount", Euros.of(6000))).orElseThrow().proposal()).isEqualTo(Euros.of(6000));
    }

    @Test
    void an_expression_that_is_no_amount_is_refused_when_it_is_saved() {
        assertThat(RuleChecker.check(new AmountRule("aide", Figure.of("jobs > 2", "S"), Optional.empty(), Optional.empty()), TERMS)).singleElement()
                .extracting(RuleProblem::message).asString().contains("doit donner un montant");
        assertThat(RuleChecker.check(AmountRule.perJob(figure(10), "job", Optional.empty()), TERMS)).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("« job »").contains("jobs");
                    assertThat(problem.column()).isEqualTo(13);
                });
        assertThat(RuleChecker.check(AmountRule.capitalMatch(figure(1), figure(2), "members", "brought", Optional.empty()), TERMS)).isEmpty();
    }
}
