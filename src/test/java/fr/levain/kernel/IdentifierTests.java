package fr.levain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTests {
    static Stream<Arguments> cases() throws IOException {
        var file = Objects.requireNonNull(IdentifierTests.class.getResourceAsStream("/reference/identifiants-cas-de-test.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
            return format.parse(reader).stream()
                    .map(row -> Arguments.of(row.get("type"), row.get("valeur"), row.get("attendu").equals("valide")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void K1_K2_K3_K4_judges_every_reference_identifier(String type, String typed, boolean valid) {
        Optional<String> problem = switch (type) {
            case "SIREN" -> Siren.reading(typed).problem();
            case "SIRET" -> Siret.reading(typed).problem();
            case "RNA" -> Rna.reading(typed).problem();
            case "IBAN" -> Iban.reading(typed).problem();
            case "RIB" -> Rib.hasValidKey(typed) ? Optional.empty() : Optional.of("clé");
            case "BIC" -> Bic.reading(typed).problem();
            case "NAF" -> NafCode.reading(typed).problem();
            default -> throw new AssertionError(type);
        };
        assertThat(problem.isEmpty()).isEqualTo(valid);
    }

    @Test
    void the_reference_file_holds_forty_five_cases() throws IOException {
        assertThat(cases()).hasSize(45);
    }

    @Test
    void K1_a_wrong_key_still_gives_the_number_so_that_an_officer_may_keep_it() {
        var siret = Siret.read("732 829 320 00075").orElseThrow();

        assertThat(siret.hasValidKey()).isFalse();
        assertThat(Siret.reading("73282932000075").problem()).hasValueSatisfying(why -> assertThat(why).contains("clé"));
    }

    @Test
    void K3_an_iban_is_never_printed_whole() {
        assertThat(Iban.read("FR76 3000 6000 0112 3456 7890 189").orElseThrow()).hasToString("FR76 •••• 0189");
    }

    @ParameterizedTest
    @CsvSource({"23030,23", "2A004,2A", "97411,974", "01004,01"})
    void K6_a_commune_code_is_text_and_tells_its_department(String commune, String department) {
        assertThat(CommuneCode.read(commune).orElseThrow().department()).isEqualTo(new DepartmentCode(department));
    }

    @ParameterizedTest
    @CsvSource({"05 55 00 00 00,0555000000", "+33 5 55 00 00 00,0555000000", "0033(0)555000000,0555000000", "+32 2 555 12 12,+3225551212"})
    void a_phone_number_is_read_as_people_write_it(String typed, String value) {
        assertThat(Phone.read(typed)).contains(new Phone(value));
    }

    @ParameterizedTest
    @CsvSource({"jeanne.morel@exemple.fr,true", "JEANNE@Exemple.FR,true", "jeanne@exemple,false", "jeanne exemple.fr,false", "a@b..fr,false"})
    void an_address_needs_a_name_and_a_domain(String typed, boolean readable) {
        assertThat(Email.read(typed).isPresent()).isEqualTo(readable);
    }
}
