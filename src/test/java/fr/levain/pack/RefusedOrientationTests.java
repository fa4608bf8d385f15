package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.PackProblem;
import fr.levain.places.Places;
import fr.levain.testing.LevainTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What the orientation reads from the pack: refused as a whole when it names what does not exist. */
@LevainTest
class RefusedOrientationTests {
    @TempDir
    Path folder;

    @Autowired
    Packs packs;

    @Autowired
    Places spaces;

    SpoiltPack pack;

    @BeforeEach
    void a_copy_of_the_delivered_pack() {
        pack = SpoiltPack.in(folder);
    }

    @Test
    void a_space_in_a_commune_nobody_knows_is_refused() {
        pack.spoil("places.yaml", "\"23025\"", "\"23999\"");

        assertThat(pack.problems(packs)).singleElement().satisfies(problem -> assertThat(problem.message()).isEqualTo("la commune « 23999 » n’est pas dans la région"));
    }

    @Test
    void a_need_or_an_answer_that_does_not_exist_is_refused_where_it_is_written() {
        pack.spoil("orientation.yaml", "need: insertion", "need: inconnu");
        pack.spoil("orientation.yaml", "codes: [emploi_insertion]", "codes: [inconnu]");

        assertThat(pack.problems(packs)).extracting(PackProblem::message)
                .containsExactlyInAnyOrder("le besoin « inconnu » n’est pas dans partners.yaml", "« inconnu » n’est pas un choix de « project_theme »");
    }

    @Test
    void the_nearest_spaces_come_first_with_their_real_distance() {
        var near = spaces.near(CommuneCode.read("23096").orElseThrow(), 3);

        assertThat(near).hasSize(3).extracting(each -> each.place().name()).startsWith("Le Copeau, fab lab (inventé)", "Le Chai");
        assertThat(near.get(1).kilometres()).isBetween(15.0, 20.0);
        assertThat(near).isSortedAccordingTo((one, other) -> Double.compare(one.kilometres(), other.kilometres()));
        assertThat(spaces.near(CommuneCode.read("23025").orElseThrow(), 1).getFirst().distance()).isEqualTo("dans la commune");
    }
}
