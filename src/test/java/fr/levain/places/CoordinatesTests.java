package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.territory.Point;
import org.junit.jupiter.api.Test;

class CoordinatesTests {
    @Test
    void a_point_of_france_is_read_with_a_comma_or_a_dot() {
        assertThat(Coordinates.read("44,8378", "-0.5792")).isEqualTo(new Coordinates.Known(new Point(44.8378, -0.5792)));
        assertThat(Coordinates.read("−21.1", "55.5")).as("La Réunion").isInstanceOf(Coordinates.Known.class);
    }

    @Test
    void a_pair_exchanged_is_told_with_what_it_means_and_never_taken_as_it_is() {
        assertThat(Coordinates.read("-0.5792", "44.8378")).isEqualTo(new Coordinates.Swapped(new Point(44.8378, -0.5792)));
    }

    @Test
    void a_point_outside_france_is_refused_with_a_reason_that_says_what_to_do() {
        assertThat(Coordinates.read("52.52", "13.40")).isInstanceOfSatisfying(Coordinates.Refused.class,
                refused -> assertThat(refused.why()).contains("52.52 ; 13.4 est hors de France", "Vérifiez la latitude"));
    }

    @Test
    void nothing_or_zeros_are_missing_and_half_a_pair_is_told() {
        assertThat(Coordinates.read("", " ")).isInstanceOf(Coordinates.Missing.class);
        assertThat(Coordinates.read("0", "0.0")).isInstanceOf(Coordinates.Missing.class);
        assertThat(Coordinates.read("44.8", "")).isEqualTo(new Coordinates.Refused("Il manque la longitude. Indiquez les deux, ou aucune."));
        assertThat(Coordinates.read("NaN", "2")).isInstanceOf(Coordinates.Refused.class);
        assertThat(Coordinates.read("quarante", "2")).isInstanceOf(Coordinates.Refused.class);
    }
}
