package fr.levain.places;

import static fr.levain.places.SomePlace.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.levain.places.Likeness.Verdict;
import fr.levain.territory.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTests {
    private static final Optional<Point> NOWHERE = Optional.empty();

    @Test
    void names_are_compared_by_their_groups_of_three_letters_whatever_accents_and_case() {
        assertThat(Likeness.ofNames("L’Escale & Co", "l'escale and co")).isBetween(0.6, 0.9);
        assertThat(Likeness.ofNames("Le Bêta-Lab", "LE BETA LAB")).isEqualTo(1);
        assertThat(Likeness.ofNames("Le Chai", "La Parenthèse")).isLessThan(0.2);
        assertThat(Likeness.ofNames("", "Le Chai")).isZero();
    }

    @Test
    void one_name_and_one_address_are_one_space_however_the_street_is_written() {
        assertThat(verdict(sheet("Escale & Co", "9, rue du Président-Wilson", "24322"), sheet("L’Escale and Co", "9 r. du President Wilson", "24322"))).isEqualTo(Verdict.SAME);
    }

    @Test
    void one_address_alone_proves_nothing_and_names_somewhat_alike_are_left_to_a_person() {
        assertThat(verdict(sheet("Le Chai", "22 rue Grande", "23025"), sheet("Bibliothèque", "22 rue Grande", "23025"))).isEqualTo(Verdict.OTHER);
        assertThat(verdict(sheet("Fab lab Bonnat", "22 rue Grande", "23025"), sheet("Fab lab Chai Bonnat", "3 route de Guéret", "23025"))).isEqualTo(Verdict.DOUBTFUL);
    }

    @Test
    void one_name_in_two_places_far_apart_is_two_spaces() {
        var bordeaux = Optional.of(new Point(44.84, -0.57));
        var pau = Optional.of(new Point(43.31, -0.35));
        var seen = Likeness.between(sheet("Le Hub", "", "33063"), bordeaux, sheet("Le Hub", "", "64445"), pau);
        assertThat(Likeness.verdict(seen, 0.6, 200)).isEqualTo(Verdict.OTHER);
        assertThat(seen.metres().orElseThrow()).isCloseTo(171_000, within(2_000.0));
    }

    @Test
    void two_points_close_by_are_the_witness_where_the_addresses_differ() {
        var one = Optional.of(new Point(44.8400, -0.5700));
        var near = Optional.of(new Point(44.8409, -0.5700));
        var seen = Likeness.between(sheet("Le Hub créatif", "1 cours Pasteur", "33063"), one, sheet("Hub créatif", "Place de la Victoire", "33063"), near);
        assertThat(seen.metres().orElseThrow()).isCloseTo(100, within(1.0));
        assertThat(Likeness.verdict(seen, 0.6, 200)).isEqualTo(Verdict.SAME);
    }

    private static Verdict verdict(PlaceSheet one, PlaceSheet other) {
        return Likeness.verdict(Likeness.between(one, NOWHERE, other, NOWHERE), 0.6, 200);
    }
}
