package fr.levain.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in {@code opinions.yaml} is told with its line and its reason. */
class OpinionsInPackTests {
    private static final Path SHIPPED = Path.of("packs/nouvelle-aquitaine");

    @Test
    void the_file_shipped_is_sound() throws IOException {
        assertThat(problems(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void a_question_a_piece_or_a_criterion_that_does_not_exist_is_refused_with_its_line() throws IOException {
        assertThat(problems(text -> text.replaceFirst("criteria: \\[ANCRAGE,", "criteria: [ENCRAGE,")))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("aucune grille n’a le critère « ENCRAGE »");
                    assertThat(problem.line()).isEqualTo(lineOf("criteria: [ANCRAGE,"));
                });
        assertThat(messages(text -> text.replaceFirst("space_stage]", "space_stgae]"))).containsExactly("aucun formulaire ne pose la question « space_stgae »");
        assertThat(messages(text -> text.replaceFirst("documents: \\[\\]", "documents: [STATUS]"))).containsExactly("aucune pièce ne porte le code « STATUS »");
    }

    @Test
    void a_time_out_of_bounds_two_kinds_of_one_name_and_an_unknown_word_are_refused() throws IOException {
        assertThat(messages(text -> text.replaceFirst("days: 15", "days: 400"))).containsExactly("entre 1 et 120");
        assertThat(messages(text -> text.replace("slug: territorial", "slug: direction"))).containsExactly("deux natures d’avis portent le code « direction »");
        assertThat(messages(text -> text.replaceFirst("reminders: \\[7, 2]", "reminders: [7, deux]"))).containsExactly("écrivez des nombres de jours, de 1 à 99 ; lu : « deux »");
        assertThat(messages(text -> text.replaceFirst("silence: true", "silense: true"))).singleElement().asString().contains("champ inconnu « silense »", "silence");
    }

    private static List<String> messages(UnaryOperator<String> spoil) throws IOException {
        return problems(spoil).stream().map(PackProblem::message).toList();
    }

    private static List<PackProblem> problems(UnaryOperator<String> spoil) throws IOException {
        var files = new java.util.TreeMap<String, String>();
        for (var name : List.of("pieces.yaml", "forms/ami-innovation-sociale.yaml", "forms/espaces-equipements.yaml", "forms/etude-de-faisabilite.yaml", "grids/g-na12.yaml"))
            files.put(name, Files.readString(SHIPPED.resolve(name)));
        files.put("opinions.yaml", spoil.apply(Files.readString(SHIPPED.resolve("opinions.yaml"))));
        var pack = Pack.of(Map.copyOf(files), Instant.parse("2026-11-28T00:00:00Z"), false);
        new OpinionsInPack(JdbcClient.create(new SimpleDriverDataSource()), JsonMapper.builder().build()).read(pack);
        return pack.problems().stream().filter(problem -> problem.file().equals("opinions.yaml")).toList();
    }

    private static int lineOf(String words) throws IOException {
        var lines = Files.readAllLines(SHIPPED.resolve("opinions.yaml"));
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).contains(words)) return i + 1;
        throw new IllegalStateException(words);
    }
}
