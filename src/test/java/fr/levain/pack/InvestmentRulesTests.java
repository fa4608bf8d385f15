package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.Calls;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.Verdict;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the investment call on plans of investment and of financing. */
@LevainTest
class InvestmentRulesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired Calls calls;
    @Autowired Forms forms;

    @ParameterizedTest
    @CsvSource({
        // own, region, State, private → outcome
        "20000, 30000, 50000, 0, MET",
        "19999, 30001, 50000, 0, NOT_MET",
        // private money does not count among public financing
        "10000, 15000, 25000, 50000, MET",
        "100000, 0, 0, 0, MET",
        "0, 30000, 0, 0, NOT_MET",
    })
    void S10_a_local_authority_in_charge_of_works_brings_at_least_a_fifth_of_public_financing(
            long own, long region, long state, long other, Outcome outcome) {
        assertThat(outcome("INV-S10", authority(own, region, state, other))).isEqualTo(outcome);
    }

    @Test
    void S10_only_concerns_a_local_authority_that_is_in_charge_of_the_works() {
        var association = authority(0, 30_000, 0, 0).with("holder_kind", choice("association"));
        var notInCharge = authority(0, 30_000, 0, 0).with("works_owner", new Value.Flag(false));

        assertThat(outcome("INV-S10", association)).isEqualTo(Outcome.NOT_CONCERNED);
        assertThat(outcome("INV-S10", notInCharge)).isEqualTo(Outcome.NOT_CONCERNED);
    }

    @Test
    void S10_the_prefect_may_set_another_minimum() {
        var allowed = authority(5_000, 30_000, 65_000, 0).with("derogation", new Value.Flag(true)).with("derogation_minimum", new Value.Amount(Euros.of(5_000)));
        var under = allowed.with("derogation_minimum", new Value.Amount(Euros.of(5_001)));

        assertThat(outcome("INV-S10", allowed)).isEqualTo(Outcome.NOT_CONCERNED);
        assertThat(outcome("INV-S10D", allowed)).isEqualTo(Outcome.MET);
        assertThat(outcome("INV-S10D", under)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void S10_is_not_known_before_the_plan_is_filled_in() {
        assertThat(outcome("INV-S10", Answers.NONE.with("holder_kind", choice("epci")).with("works_owner", new Value.Flag(true)).with("derogation", new Value.Flag(false))))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void the_plan_of_financing_equals_the_plan_of_investment() {
        assertThat(outcome("INV-B1", authority(20_000, 30_000, 50_000, 0).with("investments", investments(100_000)))).isEqualTo(Outcome.MET);
        assertThat(outcome("INV-B1", authority(20_000, 30_000, 50_000, 0).with("investments", investments(100_001)))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void the_rule_is_told_in_french() {
        var terms = calls.bySlug("espaces-equipements").orElseThrow().current();
        var rule = terms.rules().rules().stream().filter(each -> each.id().equals("INV-S10")).findFirst().orElseThrow();

        assertThat(RuleSentences.of(rule, forms.revision(terms.form()), terms.vocabulary()).replaceAll("[\u202f\u00a0]", " "))
                .contains("la part légale (20 %, CGCT L1111-10)", "pour « Votre apport »");
    }

    private Outcome outcome(String rule, Answers answers) {
        return verdict(answers).grounds().stream().filter(ground -> ground.rule().id().equals(rule)).findFirst().orElseThrow().outcome();
    }

    private Verdict verdict(Answers answers) {
        var terms = calls.bySlug("espaces-equipements").orElseThrow().current();
        return RuleEngine.evaluate(terms.rules(), Facts.of(forms.revision(terms.form()), answers, terms.vocabulary()).on(DAY));
    }

    private static Answers authority(long own, long region, long state, long other) {
        var rows = new ArrayList<Value.Row>();
        rows.add(row("propre", own));
        rows.add(row("region", region));
        rows.add(row("etat", state));
        rows.add(row("prive", other));
        return Answers.NONE.with("holder_kind", choice("collectivite")).with("works_owner", new Value.Flag(true)).with("derogation", new Value.Flag(false))
                .with("financing", new Value.Rows(rows));
    }

    private static Value investments(long amount) {
        return new Value.Rows(List.of(new Value.Row(UUID.randomUUID(), Map.of("name", Answer.of(new Value.Words("Machine")), "kind", Answer.of(choice("materiel")),
                "amount", Answer.of(new Value.Amount(Euros.of(amount)))))));
    }

    private static Value.Row row(String kind, long amount) {
        return new Value.Row(UUID.randomUUID(), Map.of("funder", Answer.of(new Value.Words("Financeur")), "kind", Answer.of(choice(kind)),
                "amount", Answer.of(new Value.Amount(Euros.of(amount)))));
    }

    private static Value.Choice choice(String code) {
        return new Value.Choice(List.of(code));
    }
}
