package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.kernel.PackProblem;
import fr.levain.testing.LevainTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An aid of the delivered pack, spoilt in one place: the pack is refused, naming the file, the line and the reason. */
@LevainTest
class RefusedAidTests {
    private static final Path DELIVERED = Path.of("packs/nouvelle-aquitaine");

    @TempDir
    Path folder;

    @Autowired
    Packs packs;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(DELIVERED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(DELIVERED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aids_that_follow_each_other_in_a_circle_are_refused() throws IOException {
        spoil("aids/developpement-ess.yaml", "rolling: true", "next: \"ampli\"\nrolling: true");

        assertThat(problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.message()).contains("tournent en rond"))
                .anySatisfy(problem -> assertThat(problem.file() + ":" + problem.line())
                        .isEqualTo("aids/developpement-ess.yaml:" + line("aids/developpement-ess.yaml", "next:")));
    }

    @Test
    void a_next_aid_that_does_not_exist_is_refused() throws IOException {
        spoil("aids/ampli.yaml", "next: \"creation-activites-ess\"", "next: \"aide-inconnue\"");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line("aids/ampli.yaml", "next:"));
            assertThat(problem.message()).isEqualTo("l’aide suivante « aide-inconnue » n’existe pas dans ce pack");
        });
    }

    @Test
    void a_figure_without_a_source_is_refused() throws IOException {
        spoil("aids/ampli.yaml", "amount: {\"value\": 20000, \"source\": \"S24, Fonds social européen\"}", "amount: {\"value\": 20000}");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("aids/ampli.yaml");
            assertThat(problem.line()).isEqualTo(line("aids/ampli.yaml", "amount:"));
            assertThat(problem.message()).isEqualTo("il manque le champ « source »");
        });
    }

    @Test
    void a_source_the_reglement_does_not_list_is_refused() throws IOException {
        spoil("aids/coup-de-boost.yaml", "text: \"Vous êtes dans un parcours d’accompagnement.\"\n    source: \"S13\"",
                "text: \"Vous êtes dans un parcours d’accompagnement.\"\n    source: \"S99\"");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line("aids/coup-de-boost.yaml", "S99"));
            assertThat(problem.message()).isEqualTo("la source « S99 » n’est pas dans la liste du règlement");
        });
    }

    @Test
    void a_head_the_reglement_does_not_have_is_refused() throws IOException {
        spoil("aids/aide-au-conseil.yaml", "head: \"conseil\"", "head: \"conseils\"");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line("aids/aide-au-conseil.yaml", "head:"));
            assertThat(problem.message()).isEqualTo("« conseils » n’existe pas dans ce règlement");
        });
    }

    @Test
    void a_state_aid_regime_the_reglement_does_not_have_is_refused() throws IOException {
        spoil("aids/aide-au-conseil.yaml", "state-aid: [\"DE_MINIMIS\"", "state-aid: [\"DE_MINIMUS\"");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line("aids/aide-au-conseil.yaml", "state-aid:"));
            assertThat(problem.message()).isEqualTo("« DE_MINIMUS » n’existe pas dans ce règlement");
        });
    }

    @Test
    void a_call_that_applies_an_aid_that_does_not_exist_is_refused() throws IOException {
        spoil("calls/ami-innovation-sociale.yaml", "aid: ami-innovation-sociale", "aid: aide-inconnue");

        assertThat(problems()).singleElement().extracting(PackProblem::message).isEqualTo("l’aide « aide-inconnue » n’existe pas dans ce pack");
    }

    @Test
    void instalments_that_do_not_make_a_whole_are_refused() throws IOException {
        spoil("aids/ampli.yaml", "\"60 %\"", "\"50 %\"");

        assertThat(problems()).singleElement().extracting(PackProblem::message).isEqualTo("les parts d’un versement font 100 % ensemble");
    }

    private List<PackProblem> problems() {
        var result = packs.load(folder, new Caller.System("test"));
        assertThat(result).isInstanceOf(LoadResult.Refused.class);
        return ((LoadResult.Refused) result).problems();
    }

    private void spoil(String file, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(before), after));
    }

    private int line(String file, String words) throws IOException {
        var text = Files.readString(folder.resolve(file));
        return 1 + (int) text.substring(0, text.indexOf(words)).chars().filter(each -> each == '\n').count();
    }
}
