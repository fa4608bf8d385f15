package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levain.decisions.ActFile.Problem;
import fr.levain.decisions.ActFile.Row;
import fr.levain.kernel.Euros;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActFileTests {
    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void a_results_file_is_read_whatever_its_separator_and_the_columns_for_people_are_left_aside(String separator) {
        var read = ActFile.read("Reference;projet;Issue;montant;motifs\r\nD-1;Le four;attribution;\"36 643.5\";\r\n\r\nD-2;La scie;Refus;;\"Hors territoire ;\nà côté.\"\r\n"
                .replace(";", separator));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                new Row(2, "D-1", true, Euros.ofCents(3_664_350), ""),
                new Row(4, "D-2", false, Euros.ZERO, "Hors territoire " + separator + "\nà côté."));
    }

    @Test
    void each_thing_that_cannot_be_read_is_told_with_its_line_its_column_and_its_value() {
        var read = ActFile.read("""
                reference;issue;montant;motifs
                D-1;attribution;beaucoup;
                D-1;refus;12;Hors territoire.
                ;ajourné;;
                """);

        assertThat(read.problems()).extracting(Problem::line, Problem::column, Problem::value).containsExactly(
                tuple(2, "montant", "beaucoup"), tuple(3, "reference", "D-1"), tuple(3, "montant", "12"), tuple(4, "reference", ""), tuple(4, "issue", "ajourné"));
        assertThat(ActFile.read("reference;issue;montant;motifs\nD-1;refus;;\"Hors\nterritoire.\"\nD-2;ajourné;;\n").problems()).as("after a cell of two lines")
                .extracting(Problem::line).containsExactly(4);
        assertThat(ActFile.read("reference;issue\nD-1;refus\n").problems()).extracting(Problem::column).containsExactly("montant", "motifs");
        assertThat(ActFile.read("reference;issue;montant;motifs\n").problems()).singleElement().extracting(Problem::reason).asString().contains("aucune ligne");
        assertThat(ActFile.read("").problems()).isNotEmpty();
        assertThat(ActFile.read("reference;issue;montant;motifs\n\"D-1;refus").problems()).isNotEmpty();
    }

    @Test
    void what_a_vote_had_of_its_own_is_read_and_an_empty_cell_is_as_the_act_says() {
        var read = ActFile.read("""
                reference;issue;montant;motifs;conditions;pour;contre;abstentions;deports
                D-1;attribution;12 000;;'=Deux partenaires signent.;40;;1;"Jeanne Exemple, Paul Modèle"
                D-2;attribution;9 000;;aucune;;;;
                D-3;attribution;8 000;;;;;;
                D-4;refus;;Hors territoire.;Trop tard.;beaucoup;;;
                """);

        assertThat(read.rows()).extracting(Row::own).containsExactly(
                new ActFile.Own(Optional.of("=Deux partenaires signent."), Optional.of(40), Optional.empty(), Optional.of(1), List.of("Jeanne Exemple", "Paul Modèle")),
                new ActFile.Own(Optional.of(""), Optional.empty(), Optional.empty(), Optional.empty(), List.of()), ActFile.Own.NONE);
        assertThat(read.rows().getFirst().own().under(new VoteCount(53, 44, 3, 2)).orElseThrow().told())
                .isEqualTo("40 voix pour, 3 contre, 1 abstention, sur 53 membres en exercice ; déports de Jeanne Exemple et Paul Modèle, qui n’ont pas pris part au vote");
        assertThat(read.problems()).extracting(Problem::line, Problem::column).containsExactly(tuple(5, "conditions"), tuple(5, "pour"));
    }

    @Test
    void accents_are_read_in_utf_8_and_in_the_windows_letters_of_old() {
        assertThat(ActFile.text("\uFEFFmotivé".getBytes(StandardCharsets.UTF_8))).isEqualTo("motivé");
        assertThat(ActFile.text("motivé".getBytes(Charset.forName("windows-1252")))).isEqualTo("motivé");
    }
}
