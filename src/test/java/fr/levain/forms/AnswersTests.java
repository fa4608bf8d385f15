package fr.levain.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTests {
    private static BudgetLine line(String account, String amount) {
        return new BudgetLine(new UUID(5, account.hashCode()), account, "objet", FieldReading.money(amount), Optional.empty());
    }

    @Test
    void come_back_from_json_as_they_were() {
        var answers = Answers.NONE
                .with("title", new Value.Words("L’épicerie « Ô » 🥖\n\t\"\\"))
                .with("jobs", new Value.Quantity(new BigDecimal("1.50")))
                .with("requested", new Value.Amount(new Euros(3664350)))
                .with("start", new Value.Date(LocalDate.of(2027, 2, 1)))
                .with("duration", new Value.Span(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 1)))
                .with("state_aid", new Value.Flag(false))
                .with("themes", new Value.Choice(List.of("sante", "emploi")))
                .with("commune", new Value.Places(List.of(new Value.PlaceReference(FieldType.PlaceKind.COMMUNE, "2A004", "Ajaccio"))))
                .with("statutes", new Value.Files(List.of(new Value.FileReference(new UUID(1, 2), "statuts.pdf", 1234))))
                .with("iban", new Value.BankAccountReference(new UUID(3, 4), "0189"))
                .with("partners", new Value.Rows(List.of(new Value.Row(new UUID(1, 1), Map.of("cash", new Answer.Unreadable("mille", "Indiquez…"))))))
                .with("budget", new Value.BudgetLines(List.of(line("604", "12,50"), line("74-region", "n’importe quoi"))))
                .with("email", new Answer.Unreadable(List.of("a", " ", ""), "pourquoi"))
                .with("phone", Answer.ABSENT);

        assertThat(FormJson.answers(FormJson.write(answers))).isEqualTo(answers);
    }

    @Test
    void a_form_comes_back_from_json_as_it_was() {
        assertThat(FormJson.form(FormJson.write(SomeForm.FORM))).isEqualTo(SomeForm.FORM);
    }

    @Test
    void what_a_condition_hides_is_kept_but_neither_required_nor_counted() {
        var hidden = Answers.NONE.with("state_aid", new Value.Flag(false)).with("regime", new Value.Words("de minimis"));

        assertThat(SomeForm.FORM.counted(hidden).byField()).containsOnlyKeys("state_aid");
        assertThat(FormCheck.of(SomeForm.FORM, hidden)).extracting(Gap::field).doesNotContain("regime");
        assertThat(FormCheck.of(SomeForm.FORM, hidden.with("state_aid", new Value.Flag(true)).with("regime", Answer.ABSENT)))
                .extracting(Gap::field).contains("regime");
    }

    @Test
    void an_amount_condition_does_not_hold_while_the_amount_is_unknown() {
        var above = new Condition.AmountAbove("requested", Euros.of(23000));
        var unread = Answers.NONE.with("requested", new Answer.Unreadable("beaucoup", "…"));

        assertThat(above.holds(unread::to)).isFalse();
        assertThat(above.holds(Answers.NONE.with("requested", new Value.Amount(Euros.of(23000)))::to)).isFalse();
        assertThat(above.holds(Answers.NONE.with("requested", new Value.Amount(new Euros(2300001)))::to)).isTrue();
    }

    @Test
    void an_unbalanced_budget_says_the_difference_and_the_side() {
        var budget = Answer.of(new Value.BudgetLines(List.of(line("604", "1 500"), line("74-region", "1 200,50"))));

        assertThat(SomeForm.problems(SomeForm.BUDGET, budget)).containsExactly(
                "Le budget n’est pas équilibré : les charges dépassent les ressources de 299,50\u202f€. Complétez les ressources ou réduisez les charges.");
    }

    @Test
    void volunteers_balance_apart_from_the_money() {
        var totals = BudgetTotals.of(new Value.BudgetLines(List.of(
                line("604", "100"), line("700", "40"), line("74-region", "60"), line("864", "500"), line("875", "500"))));

        assertThat(totals.charges()).isEqualTo(Euros.of(100));
        assertThat(totals.balances()).isTrue();
        assertThat(totals.publicResources()).isEqualTo(Euros.of(60));
        assertThat(totals.of("60")).isEqualTo(Euros.of(100));
    }
}
