package fr.levain.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScdlCheckTest {
    private static final TableSchema SCHEMA = new TableSchema("/opendata/scdl-subventions-2.1.1.schema.json");

    @Test
    void O2_the_columns_are_those_of_the_schema_in_its_order() throws IOException {
        assertThat(SCHEMA.faultsIn(csv(List.of(ScdlGrants.COLUMNS)))).isEmpty();
    }

    @Test
    void O2_an_award_makes_a_line_that_the_schema_and_our_own_check_accept() throws IOException {
        var file = file(SomeAward.ready());

        assertThat(SCHEMA.faultsIn(file)).isEmpty();
        assertThat(ScdlCheck.file(new StringReader(file))).isEmpty();
    }

    @Test
    void the_reference_example_is_valid_and_the_two_others_are_not() throws IOException {
        // The schema sees a pattern, we see dates: four periods of the example end before they start or name no day.
        assertThat(ScdlCheck.file(new StringReader(example("valide"))))
                .hasSize(4)
                .allSatisfy(fault -> assertThat(fault.column()).isEqualTo("datesPeriodeVersement"));
        assertThat(SCHEMA.faultsIn(example("valide"))).isEmpty();
        for (var name : List.of("invalide-cellules", "invalide-colonnes")) {
            assertThat(ScdlCheck.file(new StringReader(example(name)))).isNotEmpty();
            assertThat(SCHEMA.faultsIn(example(name))).isNotEmpty();
        }
    }

    static Stream<Arguments> mutations() {
        return Stream.of(
                cell("date absente", "dateConvention", ""),
                cell("257 caractères", "objet", "a".repeat(257)),
                cell("montant à virgule", "montant", "36643,50"),
                cell("nature hors liste", "nature", "subvention"),
                cell("part 0", "pourcentageSubvention", "0"),
                cell("part 1,2", "pourcentageSubvention", "1.2"),
                cell("SIRET faux", "idBeneficiaire", "38047555800059"),
                cell("période _", "datesPeriodeVersement", "2026-10-01_2027-10-01"),
                Arguments.of("colonne manquante", (UnaryOperator<List<List<String>>>) rows ->
                        rows.stream().map(row -> row.subList(0, 15)).toList()),
                Arguments.of("doublon", (UnaryOperator<List<List<String>>>) rows -> {
                    var twice = new ArrayList<>(rows);
                    twice.add(rows.getLast());
                    return twice;
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void O2_each_of_ten_mutations_is_seen_by_our_check_and_by_the_schema(String name, UnaryOperator<List<List<String>>> mutation)
            throws IOException {
        var sound = List.of(ScdlGrants.COLUMNS, ScdlGrants.line(SomeAward.ready().record()));

        var broken = csv(mutation.apply(sound));

        assertThat(ScdlCheck.file(new StringReader(broken))).isNotEmpty().allSatisfy(fault -> assertThat(fault.fix()).isNotBlank());
        assertThat(SCHEMA.faultsIn(broken)).isNotEmpty();
    }

    @Test
    void O4_an_rna_with_a_letter_is_left_out_when_the_siret_tells_enough() throws IOException {
        var award = SomeAward.ready().to(java.util.Optional.of("38047555800058"), java.util.Optional.of("W9R1234567"), false);

        assertThat(ScdlGrants.line(award.record()).get(ScdlGrants.COLUMNS.indexOf("rnaBeneficiaire"))).isEmpty();
        assertThat(ScdlGrants.rnaLeftOut(award.record())).isTrue();
        assertThat(SCHEMA.faultsIn(file(award))).isEmpty();
    }

    @Test
    void O2_neither_siret_nor_rna_is_a_fault() {
        var award = SomeAward.ready().to(java.util.Optional.empty(), java.util.Optional.empty(), false);

        assertThat(ScdlCheck.line(ScdlGrants.line(award.record()))).extracting(ScdlCheck.Fault::column).containsExactly("idBeneficiaire");
    }

    @Test
    void E10_the_notice_to_the_union_follows_the_state_aid_basis() {
        assertThat(ScdlGrants.notifiedToUnion("DE_MINIMIS")).contains(true);
        assertThat(ScdlGrants.notifiedToUnion("DE_MINIMIS_SGEI")).contains(true);
        assertThat(ScdlGrants.notifiedToUnion("NO_AID")).contains(false);
        assertThat(ScdlGrants.notifiedToUnion("EXEMPTED_SCHEME")).contains(false);
        assertThat(ScdlGrants.notifiedToUnion("?")).isEmpty();
    }

    private static Arguments cell(String name, String column, String value) {
        return Arguments.of(name, (UnaryOperator<List<List<String>>>) rows -> {
            var row = new ArrayList<>(rows.getLast());
            row.set(ScdlGrants.COLUMNS.indexOf(column), value);
            return List.of(rows.getFirst(), row);
        });
    }

    private static String file(SomeAward award) {
        return csv(List.of(ScdlGrants.COLUMNS, ScdlGrants.line(award.record())));
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> CSVFormat.RFC4180.format(row.toArray()))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String example(String name) throws IOException {
        try (var in = ScdlCheckTest.class.getResourceAsStream("/opendata/scdl-subventions-exemple-" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
