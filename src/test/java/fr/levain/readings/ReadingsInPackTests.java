package fr.levain.readings;

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

/** What is wrong in {@code readings.yaml} is told with its line and its reason. */
class ReadingsInPackTests {
    private static final Path SHIPPED = Path.of("packs/nouvelle-aquitaine");

    @Test
    void the_file_shipped_is_sound() throws IOException {
        assertThat(problems(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void a_call_a_grid_or_a_question_that_does_not_exist_is_refused_with_its_line() throws IOException {
        assertThat(problems(text -> text.replace("call: espaces-equipements", "call: espaces"))).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("aucun appel ne s’appelle « espaces »");
            assertThat(problem.line()).isEqualTo(Files.readAllLines(SHIPPED.resolve("readings.yaml")).indexOf("  - call: espaces-equipements") + 1);
        });
        assertThat(messages(text -> text.replace("grid: G-CSESS", "grid: G-CESSE"))).containsExactly("aucune grille ne s’appelle « G-CESSE »");
        assertThat(messages(text -> text.replace("space_stage,", "space_stgae,"))).containsExactly("aucun formulaire ne pose la question « space_stgae »");
    }

    @Test
    void fewer_readings_than_the_method_asks_and_unknown_words_are_refused() throws IOException {
        assertThat(messages(text -> on(text, "adjusted: {readings: 2}"))).containsExactly("entre 3 et 100");
        assertThat(messages(text -> on(text, "third-reader: {from: 20, asked: toujours}"))).singleElement().asString().contains("« toujours » n’est pas un choix possible");
        assertThat(messages(text -> on(text, "interval: true"))).singleElement().asString().contains("champ inconnu « interval »", "intervals");
        assertThat(messages(text -> text.replace("code: T2", "code: T1"))).containsExactly("deux points portent le code « T1 »");
    }

    @Test
    void each_option_is_turned_on_by_the_line_its_comment_shows() throws IOException {
        var shown = Files.readAllLines(SHIPPED.resolve("readings.yaml")).stream().filter(line -> line.matches("#   [a-z-]+: .*")).map(line -> line.replaceFirst("#   ", "").replaceFirst("   +.*", "")).toList();
        assertThat(shown).hasSize(6);
        assertThat(problems(text -> on(text, String.join("\n    ", shown)))).isEmpty();
    }

    @Test
    void R13_peers_and_citizens_are_read_with_their_quota_and_never_rank_unless_it_is_said() throws IOException {
        var lay = "evaluators: {who: porteurs, each: 3, least: 3}";
        assertThat(problems(text -> text.replace("        grid: G-CSESS\n", "        grid: G-CSESS\n        " + lay + "\n"))).isEmpty();
        assertThat(messages(text -> text.replaceFirst("\n        grid: appel\n", "\n        grid: appel\n        " + lay + "\n"))).singleElement().asString().contains("la première lecture classe");
        assertThat(messages(text -> text.replaceFirst("\n        grid: appel\n", "\n        grid: appel\n        " + lay.replace("3}", "3, ranks: true}") + "\n"))).isEmpty();
        assertThat(messages(text -> text.replace("        grid: G-CSESS\n", "        grid: G-CSESS\n        " + lay.replace("porteurs", "voisins") + "\n"))).singleElement().asString()
                .contains("« voisins » n’est pas un choix possible");
    }

    /** That line, in the first call. */
    private static String on(String text, String line) {
        return text.replaceFirst("\n    dispersion: 2\n", "\n    dispersion: 2\n    " + java.util.regex.Matcher.quoteReplacement(line) + "\n");
    }

    private static List<String> messages(UnaryOperator<String> spoil) throws IOException {
        return problems(spoil).stream().map(PackProblem::message).toList();
    }

    private static List<PackProblem> problems(UnaryOperator<String> spoil) throws IOException {
        var files = new java.util.TreeMap<String, String>();
        try (var all = Files.walk(SHIPPED)) {
            for (var file : all.filter(each -> each.toString().matches(".*/(calls|forms|grids)/[^/]+\\.yaml")).toList())
                files.put(SHIPPED.relativize(file).toString(), Files.readString(file));
        }
        files.put("readings.yaml", spoil.apply(Files.readString(SHIPPED.resolve("readings.yaml"))));
        var pack = Pack.of(Map.copyOf(files), Instant.parse("2026-11-28T00:00:00Z"), true);
        new ReadingsInPack(null).read(pack);
        return pack.problems().stream().filter(problem -> problem.file().equals("readings.yaml")).toList();
    }
}
