package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.levain.readings.SeverityModel.Fitted;
import fr.levain.readings.SeverityModel.Reason;
import fr.levain.readings.SeverityModel.Refused;
import fr.levain.readings.SeverityModel.Scored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SeverityModelTests {
    static UUID dossier(int number) {
        return new UUID(1, number);
    }

    static UUID reader(int number) {
        return new UUID(2, number);
    }

    /** Each dossier read by two or three of six readers, at random but connected. */
    static List<Scored> scores(Random random, double[] severity, double noise) {
        var scores = new ArrayList<Scored>();
        for (int dossier = 0; dossier < 40; dossier++) {
            double worth = 30 + 50 * random.nextDouble();
            var readers = new ArrayList<>(IntStream.range(0, severity.length).boxed().toList());
            Collections.shuffle(readers, random);
            for (int reader : readers.subList(0, 2 + random.nextInt(2)))
                scores.add(new Scored(dossier(dossier), reader(reader), worth + severity[reader] + noise * random.nextGaussian()));
        }
        return scores;
    }

    static Fitted fitted(List<Scored> scores) {
        return (Fitted) SeverityModel.of(scores, 3);
    }

    /** The example of docs/notation.md, worked by hand there. */
    @Test
    void the_worked_example_of_the_notation_is_what_the_code_computes() {
        var fitted = fitted(List.of(
                new Scored(dossier(1), reader(1), 60), new Scored(dossier(1), reader(2), 70),
                new Scored(dossier(2), reader(1), 40), new Scored(dossier(2), reader(2), 54),
                new Scored(dossier(3), reader(1), 50), new Scored(dossier(3), reader(2), 62)));

        assertThat(fitted.noise()).isCloseTo(Math.sqrt(2), within(1e-9));
        assertThat(fitted.spread()).isCloseTo(Math.sqrt(71 + 1 / 3.0), within(1e-9));
        assertThat(fitted.effectOf(reader(1))).isCloseTo(-5.944444, within(1e-5));
        assertThat(fitted.effectOf(reader(2))).isCloseTo(5.944444, within(1e-5));
    }

    @RepeatedTest(20)
    void without_noise_the_severity_of_each_reader_is_found_whoever_reads_what(RepetitionInfo turn) {
        var severity = new double[] {-8, -3, 0, 1, 4, 6};
        var fitted = fitted(scores(new Random(turn.getCurrentRepetition()), severity, 0));
        for (int reader = 0; reader < severity.length; reader++) assertThat(fitted.effectOf(reader(reader))).isCloseTo(severity[reader], within(1e-6));
        assertThat(fitted.noise()).isZero();
    }

    @RepeatedTest(20)
    void without_noise_a_reader_who_takes_ten_points_off_everywhere_changes_no_comparison_of_dossiers(RepetitionInfo turn) {
        var scores = scores(new Random(turn.getCurrentRepetition()), new double[] {-8, -3, 0, 1, 4, 6}, 0);
        var shifted = scores.stream().map(each -> each.reader().equals(reader(2)) ? new Scored(each.dossier(), each.reader(), each.points() - 10) : each).toList();
        assertThat(difference(shifted, dossier(3), dossier(17))).isCloseTo(difference(scores, dossier(3), dossier(17)), within(1e-6));
    }

    private static double difference(List<Scored> scores, UUID one, UUID other) {
        var fitted = fitted(scores);
        return adjusted(scores, fitted, one) - adjusted(scores, fitted, other);
    }

    private static double adjusted(List<Scored> scores, Fitted fitted, UUID dossier) {
        return scores.stream().filter(each -> each.dossier().equals(dossier)).mapToDouble(each -> each.points() - fitted.effectOf(each.reader())).average().orElseThrow();
    }

    @RepeatedTest(20)
    void with_noise_effects_sum_to_zero_and_are_closer_to_the_truth_than_no_adjustment(RepetitionInfo turn) {
        var severity = new double[] {-9, -4, 0, 1, 5, 7};
        var fitted = fitted(scores(new Random(turn.getCurrentRepetition()), severity, 3));
        assertThat(fitted.effects().stream().mapToDouble(SeverityModel.Effect::effect).sum()).isCloseTo(0, within(1e-6));
        double left = 0;
        double before = 0;
        for (int reader = 0; reader < severity.length; reader++) {
            left += Math.pow(fitted.effectOf(reader(reader)) - severity[reader], 2);
            before += severity[reader] * severity[reader];
        }
        assertThat(left).isLessThan(before / 2);
    }

    @RepeatedTest(20)
    void the_order_of_the_list_changes_nothing(RepetitionInfo turn) {
        var scores = new ArrayList<>(scores(new Random(turn.getCurrentRepetition()), new double[] {-8, -3, 0, 1, 4, 6}, 3));
        var first = fitted(scores);
        Collections.shuffle(scores, new Random(99));
        var second = fitted(scores);
        assertThat(second.effects()).isEqualTo(first.effects());
        assertThat(second.noise()).isEqualTo(first.noise());
    }

    @RepeatedTest(20)
    void when_everybody_reads_everything_nothing_is_adjusted_between_dossiers(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var scores = new ArrayList<Scored>();
        for (int dossier = 0; dossier < 12; dossier++)
            for (int reader = 0; reader < 4; reader++) scores.add(new Scored(dossier(dossier), reader(reader), 50 + 20 * random.nextGaussian() + 5 * reader));
        var fitted = fitted(scores);
        for (int dossier = 0; dossier < 12; dossier++) {
            var own = dossier(dossier);
            var raw = scores.stream().filter(each -> each.dossier().equals(own)).mapToDouble(Scored::points).average().orElseThrow();
            assertThat(adjusted(scores, fitted, own)).isCloseTo(raw, within(1e-9));
        }
    }

    @Test
    void readers_who_differ_by_chance_alone_are_left_as_they_are() {
        var random = new Random(5);
        int untouched = 0;
        for (int turn = 0; turn < 40; turn++) if (fitted(scores(random, new double[6], 6)).spread() == 0) untouched++;
        assertThat(untouched).isGreaterThan(10);
    }

    @Test
    void nothing_is_adjusted_without_a_shared_dossier() {
        assertThat(SeverityModel.of(List.of(new Scored(dossier(1), reader(1), 50), new Scored(dossier(2), reader(2), 60)), 3))
                .isEqualTo(new Refused(Reason.NOTHING_SHARED, List.of()));
        assertThat(SeverityModel.of(List.of(), 3)).isEqualTo(new Refused(Reason.NOTHING_SHARED, List.of()));
    }

    @Test
    void a_reader_with_too_few_shared_readings_stops_the_adjustment_and_is_named() {
        var scores = new ArrayList<>(scores(new Random(1), new double[] {-8, 0, 8}, 2));
        scores.add(new Scored(dossier(1), reader(9), 40));
        scores.add(new Scored(dossier(2), reader(9), 40));
        assertThat(SeverityModel.of(scores, 5)).isEqualTo(new Refused(Reason.TOO_FEW, List.of(reader(9))));
        assertThat(SeverityModel.of(scores, 1)).as("the method’s own minimum holds").isEqualTo(new Refused(Reason.TOO_FEW, List.of(reader(9))));
    }

    @Test
    void readers_whom_no_chain_of_dossiers_ties_to_the_others_stop_it_too() {
        var scores = new ArrayList<Scored>();
        for (int dossier = 0; dossier < 8; dossier++)
            for (int reader = 0; reader < 2; reader++) {
                scores.add(new Scored(dossier(dossier), reader(reader), 50 + dossier + 3 * reader));
                scores.add(new Scored(dossier(100 + dossier), reader(10 + reader), 60 + dossier - reader));
            }
        assertThat(SeverityModel.of(scores, 3)).isEqualTo(new Refused(Reason.APART, List.of(reader(10), reader(11))));
    }
}
