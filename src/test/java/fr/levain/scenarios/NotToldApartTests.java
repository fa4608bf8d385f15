package fr.levain.scenarios;

import static fr.levain.scenarios.SomeFiles.file;
import static fr.levain.scenarios.SomeFiles.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.committees.PossibleRanks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotToldApartTests {
    @Test
    void R11_files_on_both_sides_of_the_line_whose_possible_ranks_overlap_are_listed_for_discussion() {
        var sure = file("A", 900, 40);
        var in = file("B", 700, 40);
        var out = file("C", 680, 40);
        var far = file("D", 300, 10);
        var lines = WhatIf.of(List.of(sure, in, out, far), terms(90)).lines();
        var ranks = Map.of(sure.application(), new PossibleRanks(1, 1), in.application(), new PossibleRanks(2, 3), out.application(), new PossibleRanks(2, 3),
                far.application(), new PossibleRanks(4, 4));

        assertThat(NotToldApart.around(lines, ranks)).containsExactly(in, out);
        assertThat(NotToldApart.around(WhatIf.of(List.of(sure, in, out, far), terms(45)).lines(), ranks)).as("the line goes above them").isEmpty();
        assertThat(NotToldApart.around(lines, Map.of())).as("nobody read them").isEmpty();
    }
}
