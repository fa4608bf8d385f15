package fr.levain.forms;

import static fr.levain.forms.SomeForm.problems;
import static fr.levain.forms.SomeForm.reading;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReadingTests {
    private static final String ROW = "00000000-0000-0001-0000-000000000001";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "36 643,50|3664350", "36 643,50|3664350", "36 643,5 €|3664350", "36.643,50|3664350", "36643.50|3664350",
        "40000 euros|4000000", "0|0", "-12|-1200", "1.000.000|100000000"})
    void reads_an_amount_as_french_people_write_it(String typed, long cents) {
        assertThat(reading(SomeForm.REQUESTED, "requested", typed)).isEqualTo(Answer.of(new Value.Amount(new Euros(cents))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarante mille", "12,345", "1,2,3", "12 €€", "1e9", "99999999999999999999", "--1", "<b>"})
    void keeps_an_amount_it_cannot_read_and_says_what_to_write(String typed) {
        assertThat(reading(SomeForm.REQUESTED, "requested", typed))
                .isEqualTo(new Answer.Unreadable(typed, "Indiquez un montant en euros, par exemple 12\u202f500,00."));
    }

    @Test
    void reads_a_date_in_three_inputs() {
        assertThat(reading(SomeForm.START, "start-jour", "1", "start-mois", "02", "start-annee", "2027"))
                .isEqualTo(Answer.of(new Value.Date(LocalDate.of(2027, 2, 1))));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2027,Cette date n’existe pas", "1,,2027,Indiquez aussi le mois", "1,février,2027,Indiquez une date", "1,2,27,année en 4 chiffres"})
    void keeps_the_three_parts_of_a_date_it_cannot_read(String day, String month, String year, String why) {
        month = month == null ? "" : month;

        var answer = reading(SomeForm.START, "start-jour", day, "start-mois", month, "start-annee", year);

        assertThat(answer).isInstanceOfSatisfying(Answer.Unreadable.class, unreadable -> {
            assertThat(unreadable.typed()).hasSize(3).first().isEqualTo(day);
            assertThat(unreadable.why()).contains(why);
        });
    }

    @Test
    void tells_dates_that_cross() {
        var answer = reading(SomeForm.DURATION, "duration-debut-jour", "1", "duration-debut-mois", "3", "duration-debut-annee", "2027",
                "duration-fin-jour", "1", "duration-fin-mois", "2", "duration-fin-annee", "2027");

        assertThat(answer).isEqualTo(Answer.of(new Value.Span(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 1))));
        assertThat(problems(SomeForm.DURATION, answer)).containsExactly("La date de fin précède la date de début. Indiquez une fin après le 1er mars 2027.");
    }

    @Test
    void tells_a_period_that_is_too_long_and_its_last_day() {
        var span = Answer.of(new Value.Span(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1)));

        assertThat(problems(SomeForm.DURATION, span)).containsExactly("La période dépasse 24 mois. Choisissez une fin au plus tard le 31 décembre 2028.");
        assertThat(problems(SomeForm.DURATION, Answer.of(new Value.Span(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31))))).isEmpty();
    }

    @Test
    void reads_a_siret_with_its_spaces_and_keeps_one_with_a_wrong_key() {
        assertThat(reading(SomeForm.SIRET, "siret", "200 053 759 00011")).isEqualTo(Answer.of(new Value.Words("20005375900011")));

        var wrong = reading(SomeForm.SIRET, "siret", "200 053 759 00012");
        assertThat(wrong.known()).contains(new Value.Words("20005375900012"));
        assertThat(problems(SomeForm.SIRET, wrong)).singleElement().asString().contains("clé");
    }

    @Test
    void never_lets_a_bank_number_into_the_answers() {
        var answer = reading(SomeForm.IBAN, "iban", "FR76 3000 6000 0112 3456 7890 189");

        assertThat(FormJson.write(Answers.NONE.with("iban", answer))).doesNotContain("3000").doesNotContain("7890");
    }

    @Test
    void counts_the_characters_over_the_limit() {
        var answer = reading(SomeForm.SUMMARY, "summary", "é".repeat(620));

        assertThat(problems(SomeForm.SUMMARY, answer)).containsExactly("Le texte compte 620 caractères, pour 500 au plus. Retirez-en 120.");
    }

    @Test
    void a_choice_that_was_not_offered_is_kept_as_unreadable() {
        assertThat(reading(SomeForm.PHASE, "phase", "lune")).isEqualTo(new Answer.Unreadable(List.of("lune"), "Choisissez parmi les réponses proposées."));
    }

    @Test
    void too_many_choices_say_how_many_to_remove() {
        var answer = reading(SomeForm.THEMES, "themes", "sante", "themes", "mobilite", "themes", "emploi");

        assertThat(problems(SomeForm.THEMES, answer)).containsExactly("Choisissez au plus 2 réponses. Retirez-en 1.");
    }

    @Test
    void a_row_keeps_its_identity_and_what_was_typed_in_it() {
        var answer = reading(SomeForm.PARTNERS, "partners.ligne", ROW, "partners." + ROW + ".name", "Mairie", "partners." + ROW + ".cash", "beaucoup");

        var row = ((Value.Rows) answer.known().orElseThrow()).rows().getFirst();
        assertThat(row.id()).isEqualTo(UUID.fromString(ROW));
        assertThat(row.cell("cash")).isInstanceOf(Answer.Unreadable.class);
        assertThat(problems(SomeForm.PARTNERS, answer)).contains("Partenaire 1, Mairie : indiquez un montant en euros, par exemple 12\u202f500,00.");
    }

    @Test
    void buttons_add_and_remove_rows_without_losing_the_others() {
        var added = reading(SomeForm.PARTNERS, "partners.ligne", ROW, "partners." + ROW + ".name", "Mairie", "action", "ajouter:partners");
        var removed = reading(SomeForm.PARTNERS, "partners.ligne", ROW, "partners." + ROW + ".name", "Mairie", "action", "retirer:partners:" + ROW);

        assertThat(((Value.Rows) added.known().orElseThrow()).rows()).extracting(Value.Row::id).containsExactly(UUID.fromString(ROW), new UUID(9, 9));
        assertThat(removed).isEqualTo(Answer.ABSENT);
    }

    @Test
    void empty_rows_do_not_count_as_partners() {
        var rows = Answer.of(new Value.Rows(List.of(new Value.Row(new UUID(1, 1), java.util.Map.of()))));

        assertThat(problems(SomeForm.PARTNERS, rows)).containsExactly("Il faut au moins 2 lignes (partenaire). Ajoutez-en 2.");
    }

    @Test
    void a_number_keeps_the_decimals_allowed() {
        assertThat(reading(SomeForm.JOBS, "jobs", "2,5")).isEqualTo(Answer.of(new Value.Quantity(new BigDecimal("2.5"))));
        assertThat(reading(SomeForm.JOBS, "jobs", "2,555")).isInstanceOf(Answer.Unreadable.class);
    }
}
