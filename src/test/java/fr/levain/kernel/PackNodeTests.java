package fr.levain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackNodeTests {
    private static final Instant FIRST_START = Instant.parse("2026-11-23T20:00:00Z");

    @TempDir
    Path folder;

    @Test
    void typed_values_are_read() {
        var root = root("""
                plafond: 40000
                solde: 36643.50
                taux: 75 %
                ouverture: 2017-04-03
                releve: 2017-05-05 à 17:00
                actif: true
                mots: [un, deux]
                """);

        assertThat(root.euros("plafond")).isEqualTo(Euros.of(40_000));
        assertThat(root.euros("solde")).isEqualTo(Euros.ofCents(3_664_350));
        assertThat(root.rate("taux")).isEqualTo(Rate.percent("75"));
        assertThat(root.date("ouverture")).isEqualTo(LocalDate.of(2017, 4, 3));
        assertThat(root.dateTime("releve")).isEqualTo(Instant.parse("2017-05-05T15:00:00Z"));
        assertThat(root.bool("actif", false)).isTrue();
        assertThat(root.texts("mots")).containsExactly("un", "deux");
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void an_unknown_field_is_told_with_its_line_and_a_near_word() {
        var root = root("""
                titre: AMI
                plafon: 40000
                """);

        root.text("titre");
        root.optionalEuros("plafond");

        assertThat(pack.problems()).containsExactly(
                new PackProblem("appel.yaml", 2, "champ inconnu « plafon », vouliez-vous dire « plafond » ?"));
    }

    @Test
    void every_problem_is_told_at_once() {
        var root = root("""
                plafond: beaucoup
                nature: vente
                nature: don
                """);

        root.euros("plafond");
        root.text("titre");
        root.oneOf("nature", Map.of("vente", 1, "don", 2));
        root.part("grille").text("code");

        assertThat(pack.problems()).extracting(PackProblem::toString).containsExactlyInAnyOrder(
                "appel.yaml, ligne 1 : « plafond » attend un montant en euros, par exemple 40000 ; lu : « beaucoup »",
                "appel.yaml, ligne 1 : il manque le champ « titre »",
                "appel.yaml, ligne 1 : il manque le champ « grille »",
                "appel.yaml, ligne 3 : le champ « nature » est écrit deux fois");
    }

    @Test
    void a_file_nobody_reads_is_told() throws IOException {
        root("titre: AMI").text("titre");
        Files.writeString(folder.resolve("oubli.yaml"), "a: 1");
        pack = Pack.in(folder, FIRST_START, true);
        pack.file("appel.yaml").orElseThrow().text("titre");

        assertThat(pack.problems()).containsExactly(
                new PackProblem("oubli.yaml", 1, "aucune partie de Levain ne lit ce fichier"));
    }

    @Test
    void malformed_yaml_is_told_with_its_line() throws IOException {
        Files.writeString(folder.resolve("appel.yaml"), "titre: AMI\n  plafond: : 4\n");
        pack = Pack.in(folder, FIRST_START, true);

        assertThat(pack.file("appel.yaml")).isEmpty();
        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).startsWith("ce n’est pas du YAML lisible");
        });
    }

    @Test
    void a_demonstration_counts_dates_from_its_first_start() {
        var root = root("releve: premier-demarrage + 45 jours à 17:00");

        assertThat(root.dateTime("releve")).isEqualTo(Instant.parse("2027-01-07T16:00:00Z"));
    }

    @Test
    void a_real_instance_refuses_dates_counted_from_its_first_start() {
        root("releve: premier-demarrage + 45 jours à 17:00");
        pack = Pack.in(folder, FIRST_START, false);

        pack.file("appel.yaml").orElseThrow().dateTime("releve");

        assertThat(pack.problems()).singleElement()
                .extracting(PackProblem::message).asString().contains("n’est permis que sur une instance de démonstration");
    }

    private Pack pack;

    private PackNode root(String yaml) {
        try {
            Files.writeString(folder.resolve("appel.yaml"), yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        pack = Pack.in(folder, FIRST_START, true);
        return pack.file("appel.yaml").orElseThrow();
    }
}
