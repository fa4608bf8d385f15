package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.levain.applications.ApplicationId;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.kernel.Euros;
import fr.levain.readings.RankedReadings.Candidate;
import fr.levain.readings.RankedReadings.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

public class RankedReadingsTests {
    static final Grid GRID = new Grid("G", Grid.Weighting.HUNDRED, List.of(criterion("A", 60), criterion("B", 40)), 4, Optional.of(30), Set.of(0, 1, 4), false);

    private static Criterion criterion(String code, int weight) {
        return new Criterion(code, "Critère " + code, "Question ?", "rien", "tout", Optional.of(weight), "");
    }

    static Candidate candidate(int number) {
        var id = SeverityModelTests.dossier(number);
        return new Candidate(id, new ApplicationId(id), "2026-T-%05d".formatted(number), "Projet " + number, Euros.of(10_000));
    }

    static ReadingMarks marks(int dossier, int reader, int a, int b) {
        return new ReadingMarks(SeverityModelTests.dossier(dossier), SeverityModelTests.reader(reader), Map.of("A", a, "B", b));
    }

    static ReadingRanking ranking(List<ReadingMarks> marks, int dossiers, Optional<Integer> adjusted, Cut cut) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 1; i <= dossiers; i++) candidates.add(candidate(i));
        return new RankedReadings(GRID, marks).of(candidates, adjusted, true, cut, Set.of());
    }

    @Test
    void S4_the_raw_score_follows_the_weights_of_the_grid_and_leaves_out_what_nobody_judged() {
        var marks = List.of(marks(1, 1, 4, 0), marks(1, 2, 2, 0), new ReadingMarks(SeverityModelTests.dossier(2), SeverityModelTests.reader(1), Map.of("A", 3)));
        var ranking = ranking(marks, 2, Optional.empty(), new Cut.None());
        assertThat(ranking.lines()).extracting(ReadingRanking.Line::reference).containsExactly("2026-T-00002", "2026-T-00001");
        assertThat(ranking.lines().get(0).raw()).isCloseTo(75, within(1e-9));
        // 60 × 3/4 + 40 × 0
        assertThat(ranking.lines().get(1).raw()).isCloseTo(45, within(1e-9));
    }

    @Test
    void a_reader_of_the_hard_criterion_alone_is_not_taken_for_a_severe_one() {
        var marks = new ArrayList<ReadingMarks>();
        for (int dossier = 1; dossier <= 6; dossier++) {
            marks.add(marks(dossier, 1, 4, 1));
            marks.add(new ReadingMarks(SeverityModelTests.dossier(dossier), SeverityModelTests.reader(2), Map.of("B", 1)));
        }
        var whole = new ComparableScores(GRID, marks).whole();
        assertThat(whole).extracting(SeverityModel.Scored::points).allSatisfy(points -> assertThat(points).isCloseTo(70, within(1e-9)));
    }

    @Test
    void equal_scores_share_their_ranks_whatever_the_noise() {
        var ranking = ranking(List.of(marks(1, 1, 3, 3), marks(1, 2, 3, 3), marks(2, 1, 3, 3), marks(2, 2, 3, 3)), 2, Optional.empty(), new Cut.None());
        assertThat(ranking.lines()).extracting(line -> line.interval().told()).containsExactly("1–2", "1–2");
    }

    @Test
    void dossiers_that_cannot_be_told_apart_around_the_line_are_to_discuss_and_the_others_are_not() {
        var marks = new ArrayList<ReadingMarks>();
        int[][] given = {{4, 4}, {4, 3}, {2, 2}, {2, 2}, {0, 1}, {0, 0}};
        for (int i = 0; i < given.length; i++) {
            marks.add(marks(i + 1, 1, given[i][0], given[i][1]));
            marks.add(marks(i + 1, 2, given[i][0], Math.min(4, given[i][1] + (i % 2))));
        }
        // money for three of six
        var ranking = ranking(marks, 6, Optional.empty(), new Cut.Money(Euros.of(30_000)));
        assertThat(ranking.above()).contains(3);
        assertThat(ranking.toDiscuss()).extracting(ReadingRanking.Line::reference).containsExactlyInAnyOrder("2026-T-00003", "2026-T-00004");
        assertThat(ranking(marks, 6, Optional.empty(), new Cut.Money(Euros.of(60_000))).toDiscuss()).as("money for all").isEmpty();
    }

    @Test
    void a_score_may_draw_the_line_instead() {
        var marks = List.of(marks(1, 1, 4, 4), marks(1, 2, 4, 4), marks(2, 1, 2, 3), marks(2, 2, 3, 2), marks(3, 1, 0, 0), marks(3, 2, 0, 1));
        var ranking = ranking(marks, 3, Optional.empty(), new Cut.Score(62));
        assertThat(ranking.above()).contains(2);
        assertThat(ranking.toDiscuss()).extracting(ReadingRanking.Line::reference).containsExactly("2026-T-00002");
    }

    @Test
    void the_adjusted_score_stands_beside_the_raw_one_and_never_takes_its_place() {
        var random = new Random(4);
        var marks = new ArrayList<ReadingMarks>();
        for (int dossier = 1; dossier <= 12; dossier++) {
            int worth = 1 + random.nextInt(3);
            int severe = dossier % 2 == 0 ? 1 : 3;
            marks.add(marks(dossier, severe, severe == 1 ? worth - 1 : worth, severe == 1 ? worth - 1 : worth));
            marks.add(marks(dossier, 2, worth, Math.min(4, worth + random.nextInt(2))));
        }
        var ranking = ranking(marks, 12, Optional.of(3), new Cut.None());
        assertThat(ranking.isAdjusted()).isTrue();
        assertThat(ranking.lines()).isSortedAccordingTo(java.util.Comparator.comparingDouble(ReadingRanking.Line::raw).reversed().thenComparing(ReadingRanking.Line::reference));
        var severeRead = ranking.lines().stream().filter(line -> line.reference().endsWith("2")).findFirst().orElseThrow();
        assertThat(severeRead.adjusted()).hasValueSatisfying(adjusted -> assertThat(adjusted).isGreaterThan(severeRead.raw()));
    }

    @Test
    void when_the_adjustment_is_refused_the_raw_ranking_stays_with_its_intervals() {
        var ranking = ranking(List.of(marks(1, 1, 4, 4), marks(1, 2, 3, 4), marks(2, 1, 1, 1), marks(2, 2, 1, 2)), 2, Optional.of(5), new Cut.None());
        assertThat(ranking.refusal()).hasValueSatisfying(refused -> assertThat(refused.reason()).isEqualTo(SeverityModel.Reason.TOO_FEW));
        assertThat(ranking.lines()).allSatisfy(line -> assertThat(line.adjusted()).isEmpty());
        assertThat(ranking.hasIntervals()).isTrue();
    }

    @Test
    void one_reading_each_gives_no_interval_and_says_why() {
        var ranking = ranking(List.of(marks(1, 1, 4, 4), marks(2, 2, 1, 2)), 2, Optional.empty(), new Cut.Score(50));
        assertThat(ranking.whyNoInterval()).hasValueSatisfying(why -> assertThat(why).contains("lu deux fois"));
        assertThat(ranking.toDiscuss()).isEmpty();
    }

    @RepeatedTest(10)
    void intervals_hold_the_rank_and_the_same_readings_give_the_same_ones(RepetitionInfo turn) {
        var marks = random(new Random(turn.getCurrentRepetition()), 30, 6);
        var first = ranking(marks, 30, Optional.of(3), new Cut.Score(50));
        assertThat(ranking(marks, 30, Optional.of(3), new Cut.Score(50)).lines()).isEqualTo(first.lines());
        assertThat(first.lines()).allSatisfy(line -> {
            assertThat(line.interval().best()).isLessThanOrEqualTo(line.interval().rank());
            assertThat(line.interval().worst()).isGreaterThanOrEqualTo(line.interval().rank());
        });
    }

    /** Dossiers read by two of some readers each. */
    public static List<ReadingMarks> random(Random random, int dossiers, int readers) {
        var marks = new ArrayList<ReadingMarks>();
        for (int dossier = 1; dossier <= dossiers; dossier++) {
            int worth = random.nextInt(4);
            int first = random.nextInt(readers);
            int second = (first + 1 + random.nextInt(readers - 1)) % readers;
            for (int reader : new int[] {first, second})
                marks.add(marks(dossier, reader, Math.clamp(worth + random.nextInt(3) - reader % 2, 0, 4), Math.clamp(worth + random.nextInt(2), 0, 4)));
        }
        return marks;
    }

    static UUID dossier(int number) {
        return SeverityModelTests.dossier(number);
    }
}
