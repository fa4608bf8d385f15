package fr.levain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RadarTests {
    @Test
    void a_score_not_given_leaves_a_gap_and_is_never_drawn_as_zero() {
        var radar = drawn(Optional.of(4), Optional.empty(), Optional.of(4), Optional.of(4)).orElseThrow();
        var drawn = radar.drawn().getFirst();
        assertThat(drawn.points()).hasSize(3);
        assertThat(drawn.path().split("M")).as("third to fourth, fourth to first").hasSize(1 + 2);
    }

    @Test
    void the_first_axis_points_up_and_the_highest_score_is_on_the_outer_ring() {
        var radar = drawn(Optional.of(4), Optional.of(0), Optional.of(2)).orElseThrow();
        var points = radar.drawn().getFirst().points();
        assertThat(points.get(0).left() + " " + points.get(0).top()).isEqualTo("160.0 35.0");
        assertThat(points.get(1).left() + " " + points.get(1).top()).isEqualTo("160.0 160.0");
        assertThat(radar.ring(4)).startsWith("160.0,35.0 ");
    }

    @Test
    void fewer_than_three_criteria_are_not_drawn() {
        assertThat(drawn(Optional.of(4), Optional.of(1))).isEmpty();
    }

    @SafeVarargs
    private static Optional<Radar> drawn(Optional<Integer>... scores) {
        return Radar.of(List.of(new Radar.Scores("Service", List.of(scores))), scores.length, 4);
    }
}
