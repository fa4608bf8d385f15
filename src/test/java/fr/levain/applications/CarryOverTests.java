package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetReads;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FieldType.Consent;
import fr.levain.forms.FieldType.FileType;
import fr.levain.forms.FieldType.LongText;
import fr.levain.forms.FieldType.Money;
import fr.levain.forms.FieldType.OneChoice;
import fr.levain.forms.FieldType.Text;
import fr.levain.forms.FieldType.YesNo;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Option;
import fr.levain.forms.StaffCost;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CarryOverTests {
    private static final Value.Words NAME = new Value.Words("La cuisine mobile");

    @Test
    void a_term_of_the_vocabulary_finds_the_question_under_another_name() {
        var carry = CarryOver.of(
                form(text("titre").boundTo("project_title")), form(text("nom_du_projet").boundTo("project_title")),
                Answers.NONE.with("titre", NAME));

        assertThat(carry.answers().text("nom_du_projet")).contains("La cuisine mobile");
        assertThat(carry.missing()).isEmpty();
        assertThat(carry.dropped()).isEmpty();
    }

    @Test
    void without_a_term_the_same_name_needs_the_same_type() {
        var from = form(text("need"), text("cost"));

        var carry = CarryOver.of(from, form(Field.required("need", "Besoin", new LongText(500)),
                Field.required("cost", "Coût", new Money(Optional.empty(), Optional.empty()))),
                Answers.NONE.with("need", NAME).with("cost", NAME));

        assertThat(carry.carried()).extracting(Field::id).containsExactly("need");
        assertThat(carry.missing()).extracting(Field::id).containsExactly("cost");
        assertThat(carry.dropped()).extracting(Field::id).containsExactly("cost");
    }

    @Test
    void the_same_piece_keeps_its_document() {
        var document = UUID.randomUUID();
        var files = new Value.Files(List.of(new Value.FileReference(document, "statuts.pdf", 12)));

        var carry = CarryOver.of(form(file("statutes", "STATUTS"), file("letter", "LETENG")), form(file("piece", "STATUTS"), file("letter", "RIB")),
                Answers.NONE.with("statutes", files).with("letter", files));

        assertThat(carry.answers().files("piece")).extracting(Value.FileReference::document).containsExactly(document);
        assertThat(carry.missing()).as("another piece under the same name").extracting(Field::id).containsExactly("letter");
    }

    @Test
    void a_choice_no_longer_offered_is_asked_again() {
        var carry = CarryOver.of(form(choice("phase", "emergence", "essor")), form(choice("phase", "essor")),
                Answers.NONE.with("phase", new Value.Choice("emergence")));

        assertThat(carry.carried()).isEmpty();
        assertThat(carry.missing()).extracting(Field::id).containsExactly("phase");
        assertThat(carry.dropped()).extracting(Field::id).containsExactly("phase");
    }

    @Test
    void a_consent_is_carried_only_word_for_word() {
        var from = form(Field.required("same", "Accord", new Consent("Oui.")), Field.required("changed", "Accord", new Consent("Oui.")));
        var to = form(Field.required("same", "Accord", new Consent("Oui.")), Field.required("changed", "Accord", new Consent("Oui, tout.")));

        var carry = CarryOver.of(from, to, Answers.NONE.with("same", new Value.Flag(true)).with("changed", new Value.Flag(true)));

        assertThat(carry.missing()).extracting(Field::id).containsExactly("changed");
    }

    @Test
    void an_optional_question_left_empty_is_told_but_not_needed() {
        var carry = CarryOver.of(form(), form(Field.optional("more", "Autre chose", new YesNo())), Answers.NONE);

        assertThat(carry.missing()).hasSize(1);
        assertThat(carry.needed()).isEmpty();
    }

    @Test
    void a_budget_by_year_with_salaries_and_proofs_is_carried_whole_to_a_revised_form() {
        var staff = new StaffCost(Answer.of(new Value.Quantity(new BigDecimal("0.5"))), amount(4000), Map.of(2027, Answer.of(new Value.Quantity(BigDecimal.TEN))));
        var lines = new Value.BudgetLines(List.of(
                new BudgetLine(UUID.randomUUID(), "641", "Coordinatrice", amount(20000), Optional.empty(), Optional.of(staff), Map.of(2027, amount(20000)), Optional.empty()),
                new BudgetLine(UUID.randomUUID(), "756", "Dons", new Answer.Unreadable("mille", "Indiquez un montant."), Optional.of(BudgetLine.Status.GRANTED),
                        Optional.empty(), Map.of(), Optional.of(new BudgetLine.Proof("Relevé", Optional.of(UUID.randomUUID()))))));
        var before = form(Field.required("budget", "Budget", new FieldType.Budget(BudgetChart.CURRENT, List.of(), FieldType.Tax.EXCLUDED)));
        var after = form(choice("tva", "oui", "non"), Field.required("budget", "Budget", new FieldType.Budget(BudgetChart.CURRENT, List.of("60", "64", "74"),
                FieldType.Tax.INCLUDED, new BudgetReads(Optional.of("tva"), Optional.empty(), Optional.empty(), Optional.empty()))));

        var carry = CarryOver.of(before, after, Answers.NONE.with("budget", lines));

        assertThat(carry.answers().to("budget")).isEqualTo(Answer.of(lines));
        assertThat(carry.dropped()).isEmpty();
    }

    private static Answer amount(long euros) {
        return Answer.of(new Value.Amount(Euros.of(euros)));
    }

    private static Field text(String id) {
        return Field.required(id, "Question", new Text(100));
    }

    private static Field file(String id, String piece) {
        return Field.required(id, "Pièce", new FileType(piece, 3));
    }

    private static Field choice(String id, String... codes) {
        return Field.required(id, "Choix", new OneChoice(List.of(codes).stream().map(code -> new Option(code, code)).toList()));
    }

    private static FormRevision form(Field... fields) {
        return new FormRevision(new FormRevisionId(UUID.randomUUID()), "essai", 1, "Essai",
                List.of(new FormPage("page", "Page", Optional.empty(), Optional.empty(), List.of(fields))));
    }
}
