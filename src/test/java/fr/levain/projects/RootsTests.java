package fr.levain.projects;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.projects.Roots.Pair;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RootsTests {
    private static final ProjectId A = project(1), B = project(2), C = project(3), D = project(4), E = project(5);

    @Test
    void projects_joined_by_twos_are_one_named_after_the_oldest() {
        assertThat(Roots.of(List.of(Pair.of(C, B), Pair.of(D, C), Pair.of(A, E)))).containsOnlyKeys(A, B, C, D, E)
                .containsEntry(B, B).containsEntry(C, B).containsEntry(D, B).containsEntry(A, A).containsEntry(E, A);
    }

    @Test
    void a_circle_is_one_project_and_nobody_turns_in_it() {
        assertThat(Roots.of(List.of(Pair.of(A, B), Pair.of(B, C), Pair.of(C, A), Pair.of(A, B))).values()).containsOnly(A);
    }

    @Test
    void without_the_pair_that_held_them_they_are_two_again() {
        assertThat(Roots.of(List.of(Pair.of(A, B), Pair.of(C, D)))).containsEntry(B, A).containsEntry(D, C);
        assertThat(Pair.of(B, A)).isEqualTo(Pair.of(A, B));
    }

    private static ProjectId project(int number) {
        return new ProjectId(new UUID(0x0190_0000_0000_7000L, number));
    }
}
