package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.PackProblem;
import fr.levain.testing.LevainTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An aid of the delivered pack, spoilt in one place: the pack is refused, naming the file, the line and the reason. */
@LevainTest
class RefusedAidTests {
    @TempDir
    Path folder;

    @Autowired
    Packs packs;

    SpoiltPack pack;

    @BeforeEach
    void a_copy_of_the_delivered_pack() {
        pack = SpoiltPack.in(folder);
    }

    @Test
    void aids_that_follow_each_other_in_a_circle_are_refused() {
        pack.spoil("aids/developpement-ess.yaml", "rolling: true", "next: \"ampli\"\nrolling: true");

        assertThat(pack.problems(packs)).isNotEmpty().allSatisfy(problem -> assertThat(problem.message()).contains("tournent en rond"))
                .anySatisfy(problem -> assertThat(problem.file() + ":" + problem.line())
                        .isEqualTo("aids/developpement-ess.yaml:" + pack.line("aids/developpement-ess.yaml", "next:")));
    }

    @Test
    void a_next_aid_that_does_not_exist_is_refused() {
        pack.spoil("aids/ampli.yaml", "next: \"creation-activites-ess\"", "next: \"aide-inconnue\"");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("aids/ampli.yaml", "next:"));
            assertThat(problem.message()).isEqualTo("l’aide suivante « aide-inconnue » n’existe pas dans ce pack");
        });
    }

    @Test
    void a_figure_without_a_source_is_refused() {
        pack.spoil("aids/ampli.yaml", "amount: {\"value\": 20000, \"source\": \"S24, Fonds social européen\"}", "amount: {\"value\": 20000}");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("aids/ampli.yaml");
            assertThat(problem.line()).isEqualTo(pack.line("aids/ampli.yaml", "amount:"));
            assertThat(problem.message()).isEqualTo("il manque le champ « source »");
        });
    }

    @Test
    void a_source_the_reglement_does_not_list_is_refused() {
        pack.spoil("aids/coup-de-boost.yaml", "text: \"Vous êtes dans un parcours d’accompagnement.\"\n    source: \"S13\"",
                "text: \"Vous êtes dans un parcours d’accompagnement.\"\n    source: \"S99\"");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("aids/coup-de-boost.yaml", "S99"));
            assertThat(problem.message()).isEqualTo("la source « S99 » n’est pas dans la liste du règlement");
        });
    }

    @Test
    void a_head_the_reglement_does_not_have_is_refused() {
        pack.spoil("aids/aide-au-conseil.yaml", "head: \"conseil\"", "head: \"conseils\"");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("aids/aide-au-conseil.yaml", "head:"));
            assertThat(problem.message()).isEqualTo("« conseils » n’existe pas dans ce règlement");
        });
    }

    @Test
    void a_state_aid_regime_the_reglement_does_not_have_is_refused() {
        pack.spoil("aids/aide-au-conseil.yaml", "state-aid: [\"DE_MINIMIS\"", "state-aid: [\"DE_MINIMUS\"");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("aids/aide-au-conseil.yaml", "state-aid:"));
            assertThat(problem.message()).isEqualTo("« DE_MINIMUS » n’existe pas dans ce règlement");
        });
    }

    @Test
    void a_call_that_applies_an_aid_that_does_not_exist_is_refused() {
        pack.spoil("calls/ami-innovation-sociale.yaml", "aid: ami-innovation-sociale", "aid: aide-inconnue");

        assertThat(pack.problems(packs)).singleElement().extracting(PackProblem::message).isEqualTo("l’aide « aide-inconnue » n’existe pas dans ce pack");
    }

    @Test
    void instalments_that_do_not_make_a_whole_are_refused() {
        pack.spoil("aids/ampli.yaml", "\"60 %\"", "\"50 %\"");

        assertThat(pack.problems(packs)).singleElement().extracting(PackProblem::message).isEqualTo("les parts d’un versement font 100 % ensemble");
    }
}
