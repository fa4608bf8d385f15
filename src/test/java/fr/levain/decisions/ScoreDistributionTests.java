package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.decisions.PublishedDistribution.Band;
import fr.levain.decisions.ScoreDistribution.Scored;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scores told without telling a dossier. */
class ScoreDistributionTests {
    private static final int SMALLEST = 11;

    @Test
    void X05_under_the_smallest_group_nothing_is_published() {
        assertThat(ScoreDistribution.of(scores(10, 500, false), SMALLEST)).isEmpty();
        assertThat(ScoreDistribution.of(scores(11, 500, false), SMALLEST)).isPresent();
    }

    @Test
    void X05_a_band_too_small_joins_its_neighbour_and_what_is_left_at_the_top_the_last() {
        var found = ScoreDistribution.of(Stream.of(scores(3, 120, false), scores(12, 350, false), scores(20, 640, true), scores(2, 990, true))
                .flatMap(List::stream).toList(), SMALLEST).orElseThrow();

        assertThat(found.bands()).containsExactly(new Band(0, 40, 15), new Band(40, 100, 22));
    }

    @Test
    void X05_the_cut_is_rounded_down_and_told_only_when_both_sides_are_groups_large_enough() {
        assertThat(ScoreDistribution.of(both(11, 637, 11), SMALLEST).orElseThrow().cut()).contains(60);
        assertThat(ScoreDistribution.of(both(10, 637, 12), SMALLEST).orElseThrow().cut()).isEmpty();
        assertThat(ScoreDistribution.of(both(12, 637, 10), SMALLEST).orElseThrow().cut()).isEmpty();
        assertThat(ScoreDistribution.of(both(30, 1000, 30), SMALLEST).orElseThrow().cut()).contains(100);
    }

    /** Secondary suppression: nothing published, nor any difference of what is, counts fewer dossiers than the smallest group. */
    @Test
    void X05_whatever_the_scores_every_band_and_every_difference_of_bands_is_a_group_large_enough() {
        var random = new Random(20_261_128);
        for (int round = 0; round < 500; round++) {
            int count = SMALLEST + random.nextInt(120);
            var scores = IntStream.range(0, count).mapToObj(_ -> new Scored(random.nextInt(1001), random.nextBoolean())).toList();
            var bands = ScoreDistribution.of(scores, SMALLEST).orElseThrow().bands();

            assertThat(bands).allMatch(band -> band.dossiers() >= SMALLEST);
            assertThat(bands.stream().mapToInt(Band::dossiers).sum()).isEqualTo(count);
            assertThat(bands.getFirst().from()).isZero();
            assertThat(bands.getLast().to()).isEqualTo(100);
            for (int i = 1; i < bands.size(); i++) assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to());
            for (var band : bands)
                assertThat(scores.stream().filter(each -> each.perMille() >= band.from() * 10 && (each.perMille() < band.to() * 10 || band.to() == 100)).count())
                        .isEqualTo(band.dossiers());
        }
    }

    private static List<Scored> both(int awarded, int lowest, int others) {
        return Stream.of(scores(awarded, lowest, true), scores(others, 300, false)).flatMap(List::stream).toList();
    }

    private static List<Scored> scores(int count, int perMille, boolean awarded) {
        return IntStream.range(0, count).mapToObj(_ -> new Scored(perMille, awarded)).toList();
    }
}
