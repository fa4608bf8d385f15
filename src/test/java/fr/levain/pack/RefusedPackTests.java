package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levain.calls.Calls;
import fr.levain.kernel.Caller;
import fr.levain.kernel.PackProblem;
import fr.levain.testing.LevainTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The delivered pack, spoilt in one place: refused as a whole, naming the file, the line and the reason. */
@LevainTest
class RefusedPackTests {
    @TempDir
    Path folder;

    @Autowired
    Packs packs;

    @Autowired
    Calls calls;

    SpoiltPack pack;

    @BeforeEach
    void a_copy_of_the_delivered_pack() {
        pack = SpoiltPack.in(folder);
    }

    @Test
    void an_unknown_field_is_refused_with_the_word_meant() {
        pack.spoil("calls/ami-innovation-sociale.yaml", "envelope:", "ouvre: demain\nenvelope:");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("calls/ami-innovation-sociale.yaml");
            assertThat(problem.line()).isEqualTo(pack.line("calls/ami-innovation-sociale.yaml", "ouvre: demain"));
            assertThat(problem.message()).startsWith("champ inconnu « ouvre »");
        });
    }

    @Test
    void a_rule_naming_a_field_that_does_not_exist_is_refused() {
        pack.spoil("rules/ami-innovation-sociale.yaml", "\"!already_started\"", "\"!already_begun\"");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("rules/ami-innovation-sociale.yaml", "already_begun"));
            assertThat(problem.message()).contains("règle AMI-E6", "« already_begun » n’existe pas");
        });
    }

    @Test
    void a_rule_of_assignment_naming_an_answer_or_a_team_that_does_not_exist_is_refused() {
        pack.spoil("assignment.yaml", "themes: [tiers_lieux]", "themes: [tiers_lieu]");
        pack.spoil("assignment.yaml", "  - team: ess-direction", "  - team: ess-directions");

        assertThat(pack.problems(packs)).extracting(PackProblem::line, PackProblem::message).containsExactlyInAnyOrder(
                tuple(pack.line("assignment.yaml", "tiers_lieu]"), "« tiers_lieu » n’est pas une réponse à « themes »"),
                tuple(pack.line("assignment.yaml", "ess-directions"), "aucune équipe ne s’appelle « ess-directions » dans teams.yaml"));
    }

    @Test
    void a_weighted_grid_that_does_not_sum_to_100_is_refused() {
        pack.spoil("grids/g-na12.yaml", "weight: 12", "weight: 13");

        assertThat(pack.problems(packs)).singleElement().extracting(PackProblem::message)
                .isEqualTo("les poids de la grille font 101, il faut 100");
    }

    @Test
    void a_partner_answering_a_need_nobody_described_is_refused() {
        pack.spoil("partners.yaml", "needs: [idee, creation, reseau, technique]", "needs: [ide, creation, reseau, technique]");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("partners.yaml", "needs: [ide,"));
            assertThat(problem.message()).isEqualTo("le besoin « ide » n’existe pas dans ce fichier, vouliez-vous dire « idee » ?");
        });
    }

    @Test
    void a_partner_described_twice_is_refused() {
        pack.spoil("partners.yaml", "slug: crisalidh", "slug: atis");

        assertThat(pack.problems(packs)).singleElement().extracting(PackProblem::message).isEqualTo("l’organisation « atis » est décrite deux fois");
    }

    @Test
    void a_call_that_ends_before_it_starts_is_refused() {
        pack.spoil("calls/ami-innovation-sociale-2017.yaml", "opens: 2017-04-03", "opens: 2017-04-03\ncloses: 2017-04-02");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(pack.line("calls/ami-innovation-sociale-2017.yaml", "closes:"));
            assertThat(problem.message()).isEqualTo("l’appel se termine avant de commencer");
        });
    }

    @Test
    void nothing_of_a_refused_pack_is_loaded() {
        pack.spoil("calls/ami-innovation-sociale.yaml", "slug: innovation-sociale", "slug: appel-d-un-pack-refuse");
        pack.spoil("grids/g-na12.yaml", "weight: 12", "weight: 13");

        assertThat(pack.problems(packs)).isNotEmpty();
        assertThat(calls.bySlug("appel-d-un-pack-refuse")).isEmpty();
    }

    @Test
    void a_newer_pack_only_proposes_a_draft() {
        pack.spoil("schemes/ami-innovation-sociale.yaml", "Associations\n", "Associations et fondations\n");

        var result = packs.load(folder, new Caller.System("test"));

        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        var call = calls.bySlug("innovation-sociale").orElseThrow();
        assertThat(call.current().number()).isEqualTo(1);
        assertThat(call.current().sheet().beneficiaries()).contains("Associations");
    }
}
