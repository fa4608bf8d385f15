package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.levain.readings.Partings.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartingsTests {
    private static final List<String> ORDER = List.of("A", "B", "C");
    private static final UUID FIRST = new UUID(3, 1);
    private static final UUID SECOND = new UUID(3, 2);
    private static final UUID THIRD = new UUID(3, 3);

    private final Partings partings = new Partings(List.of(
            new Given(FIRST, Map.of("A", 0, "B", 3, "C", 2), Optional.of(400)), new Given(SECOND, Map.of("A", 2, "B", 3), Optional.of(655)),
            new Given(THIRD, Map.of("A", 1, "B", 2, "C", 4), Optional.of(500))));

    @Test
    void scores_part_from_the_threshold_on_and_each_of_the_two_is_asked_why() {
        assertThat(partings.criteria(ORDER, 2)).containsExactly("A", "C");
        assertThat(partings.toExplain(FIRST, ORDER, 2)).containsExactly("A", "C");
        assertThat(partings.toExplain(SECOND, ORDER, 2)).containsExactly("A");
        assertThat(partings.toExplain(THIRD, ORDER, 2)).as("one away from both on A").containsExactly("C");
    }

    @Test
    void the_gap_is_that_of_the_farthest_two_results() {
        assertThat(partings.gap()).contains(26);
        assertThat(new Partings(List.of(new Given(FIRST, Map.of("A", 1), Optional.of(250)))).gap()).isEmpty();
    }

    @Test
    void drift_is_how_far_a_reader_stands_from_the_others_since_less_how_far_before() {
        var references = List.of(new SeverityModel.Scored(new UUID(1, 1), FIRST, 60), new SeverityModel.Scored(new UUID(1, 1), SECOND, 50));
        var marks = List.of(new ReadingMarks(new UUID(1, 1), FIRST, Map.of("A", 3)), new ReadingMarks(new UUID(1, 1), SECOND, Map.of("A", 2)));
        var real = List.of(new SeverityModel.Scored(new UUID(1, 5), FIRST, 40), new SeverityModel.Scored(new UUID(1, 5), SECOND, 44));
        var drift = Drift.of(List.of(FIRST, SECOND, THIRD), references, marks, real);
        var first = drift.lines().getFirst();
        assertThat(first.onReferences()).hasValueSatisfying(gap -> assertThat(gap).isCloseTo(10, within(1e-9)));
        assertThat(first.spread()).contains(1.0);
        assertThat(first.drift()).hasValueSatisfying(moved -> assertThat(moved).isCloseTo(-14, within(1e-9)));
        assertThat(drift.lines().getLast().onReferences()).as("read nothing yet").isEmpty();
    }
}
