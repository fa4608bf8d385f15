package fr.levain.readings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How severe or lenient each reader is, from the dossiers they share with others: {@code score = dossier + reader + noise},
 * by least squares, the effects of readers drawn towards zero as far as chance alone could explain them.
 *
 * <p>Method: additive model of incomplete blocks, as MacKay, Kenna, Low and Parker use it for panels, “Calibration with
 * confidence”, R. Soc. Open Sci. 4: 160760 (2017); the shrinkage is the best linear unbiased prediction of random effects,
 * Robinson, Statist. Sci. 6: 15–32 (1991). Formulas and a worked example: {@code docs/notation.md}.
 */
public final class SeverityModel {
    /** Under this many shared readings an effect says more of the dossiers than of the reader, whatever a call asks. */
    public static final int LEAST_READINGS = 3;

    /** @param points out of 100 */
    public record Scored(UUID dossier, UUID reader, double points) {}

    /** Either the effects, or why there are none. */
    public sealed interface Result {}

    /**
     * @param effect points above zero for a lenient reader, under zero for a severe one; the effects sum to zero
     * @param error its standard error
     * @param readings of dossiers that somebody else read too
     */
    public record Effect(UUID reader, int readings, double effect, double error) {}

    /**
     * @param noise standard deviation of one reading, severity apart
     * @param spread standard deviation of severity among readers; zero when chance alone explains the differences
     * @param covariance of the effects, in their order
     */
    public record Fitted(List<Effect> effects, double noise, double spread, double[][] covariance) implements Result {
        public double effectOf(UUID reader) {
            return effects.stream().filter(each -> each.reader().equals(reader)).mapToDouble(Effect::effect).findFirst().orElse(0);
        }
    }

    /** @param readers those it is about; may be empty */
    public record Refused(Reason reason, List<UUID> readers) implements Result {
        public Refused {
            readers = List.copyOf(readers);
        }
    }

    public enum Reason {
        /** No dossier has two readings: nothing compares readers. */
        NOTHING_SHARED,
        /** These readers gave fewer readings than the call asks. */
        TOO_FEW,
        /** These readers share no dossier, even through others, with the rest. */
        APART,
        /** As many unknowns as readings: what is noise cannot be told. */
        NO_ROOM
    }

    private SeverityModel() {}

    /** @param leastReadings each reader must have shared; never under {@link #LEAST_READINGS} */
    public static Result of(List<Scored> scores, int leastReadings) {
        var shared = shared(scores);
        if (shared.isEmpty()) return new Refused(Reason.NOTHING_SHARED, List.of());
        var readers = new ArrayList<>(new TreeSet<>(scores.stream().map(Scored::reader).toList()));
        var counts = new TreeMap<UUID, Integer>();
        readers.forEach(reader -> counts.put(reader, 0));
        shared.forEach(each -> counts.merge(each.reader(), 1, Integer::sum));
        var few = readers.stream().filter(reader -> counts.get(reader) < Math.max(leastReadings, LEAST_READINGS)).toList();
        if (!few.isEmpty()) return new Refused(Reason.TOO_FEW, few);
        var apart = apart(shared, readers);
        if (!apart.isEmpty()) return new Refused(Reason.APART, apart);
        return fit(shared, readers);
    }

    /** Readings of dossiers that several readers read, in an order that does not depend on that of the list. */
    private static List<Scored> shared(List<Scored> scores) {
        var perDossier = new HashMap<UUID, Integer>();
        scores.forEach(each -> perDossier.merge(each.dossier(), 1, Integer::sum));
        return scores.stream().filter(each -> perDossier.get(each.dossier()) > 1)
                .sorted(java.util.Comparator.comparing(Scored::dossier).thenComparing(Scored::reader)).toList();
    }

    /** Readers no chain of shared dossiers ties to the first one. */
    private static List<UUID> apart(List<Scored> shared, List<UUID> readers) {
        var readersOf = new HashMap<UUID, List<UUID>>();
        var dossiersOf = new HashMap<UUID, List<UUID>>();
        for (var each : shared) {
            readersOf.computeIfAbsent(each.dossier(), _ -> new ArrayList<>()).add(each.reader());
            dossiersOf.computeIfAbsent(each.reader(), _ -> new ArrayList<>()).add(each.dossier());
        }
        var reached = new TreeSet<UUID>();
        var waiting = new ArrayList<UUID>(List.of(readers.getFirst()));
        while (!waiting.isEmpty()) {
            var reader = waiting.removeLast();
            if (!reached.add(reader)) continue;
            for (var dossier : dossiersOf.getOrDefault(reader, List.of())) waiting.addAll(readersOf.remove(dossier) instanceof List<UUID> met ? met : List.of());
        }
        return readers.stream().filter(reader -> !reached.contains(reader)).toList();
    }

    private static Result fit(List<Scored> shared, List<UUID> readers) {
        var columns = new HashMap<UUID, Integer>();
        readers.forEach(reader -> columns.put(reader, columns.size()));
        var blocks = blocks(shared, columns);
        int many = readers.size();
        int room = shared.size() - blocks.size() - many + 1;
        if (room < 1) return new Refused(Reason.NO_ROOM, List.of());

        // the dossiers are solved for: what is left are the normal equations of the readers
        var design = new double[many][many];
        var right = new double[many];
        for (var block : blocks) {
            for (int a = 0; a < block.size(); a++) {
                int reader = block.readers()[a];
                design[reader][reader] += 1;
                right[reader] += block.points()[a] - block.mean();
                for (int other : block.readers()) design[reader][other] -= 1.0 / block.size();
            }
        }
        // plain least squares first: adding ones to each cell makes the effects sum to zero
        var plain = inverse(plus(design, 1.0 / many, 0));
        var effects = times(plain, right);
        double noise = residual(blocks, effects) / room;
        double trace = -1;
        double squares = 0;
        for (int reader = 0; reader < many; reader++) {
            trace += plain[reader][reader];
            squares += effects[reader] * effects[reader];
        }
        double spread = Math.max(0, (squares - noise * trace) / (many - 1));
        double[][] covariance = new double[many][many];
        if (spread <= 1e-12) Arrays.fill(effects, 0);
        else {
            double penalty = noise / spread;
            var shrunk = inverse(plus(design, 1.0 / many, penalty));
            effects = times(shrunk, right);
            // a shift common to all readers changes no comparison: it is left out of the errors
            double common = 1 / ((1 + penalty) * many);
            for (int a = 0; a < many; a++) for (int b = 0; b < many; b++) covariance[a][b] = noise * (shrunk[a][b] - common);
        }
        var counts = new int[many];
        shared.forEach(each -> counts[columns.get(each.reader())]++);
        var told = new ArrayList<Effect>();
        for (int reader = 0; reader < many; reader++)
            told.add(new Effect(readers.get(reader), counts[reader], effects[reader], Math.sqrt(Math.max(0, covariance[reader][reader]))));
        return new Fitted(List.copyOf(told), Math.sqrt(noise), Math.sqrt(spread), covariance);
    }

    /** The readings of one dossier. */
    private record Block(int[] readers, double[] points, double mean) {
        int size() {
            return readers.length;
        }
    }

    private static List<Block> blocks(List<Scored> shared, Map<UUID, Integer> columns) {
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < shared.size();) {
            int to = from;
            while (to < shared.size() && shared.get(to).dossier().equals(shared.get(from).dossier())) to++;
            var part = shared.subList(from, to);
            var points = part.stream().mapToDouble(Scored::points).toArray();
            blocks.add(new Block(part.stream().mapToInt(each -> columns.get(each.reader())).toArray(), points, Arrays.stream(points).average().orElseThrow()));
            from = to;
        }
        return blocks;
    }

    /** Sum of the squares of what neither the dossier nor the reader explains. */
    private static double residual(List<Block> blocks, double[] effects) {
        double sum = 0;
        for (var block : blocks) {
            double met = 0;
            for (int reader : block.readers()) met += effects[reader] / block.size();
            for (int a = 0; a < block.size(); a++) {
                double left = block.points()[a] - block.mean() - effects[block.readers()[a]] + met;
                sum += left * left;
            }
        }
        return sum < 1e-12 ? 0 : sum;
    }

    private static double[][] plus(double[][] matrix, double everywhere, double diagonal) {
        var sum = new double[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            sum[row] = matrix[row].clone();
            for (int column = 0; column < matrix.length; column++) sum[row][column] += everywhere;
            sum[row][row] += diagonal;
        }
        return sum;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int row = 0; row < vector.length; row++)
            for (int column = 0; column < vector.length; column++) product[row] += matrix[row][column] * vector[column];
        return product;
    }

    /** Of a symmetric positive matrix, by Gauss and Jordan with the greatest pivot. */
    private static double[][] inverse(double[][] matrix) {
        int many = matrix.length;
        var work = new double[many][2 * many];
        for (int row = 0; row < many; row++) {
            System.arraycopy(matrix[row], 0, work[row], 0, many);
            work[row][many + row] = 1;
        }
        for (int step = 0; step < many; step++) {
            int best = step;
            for (int row = step + 1; row < many; row++) if (Math.abs(work[row][step]) > Math.abs(work[best][step])) best = row;
            var swapped = work[step];
            work[step] = work[best];
            work[best] = swapped;
            double pivot = work[step][step];
            for (int column = 0; column < 2 * many; column++) work[step][column] /= pivot;
            for (int row = 0; row < many; row++) {
                double factor = work[row][step];
                if (row == step || factor == 0) continue;
                for (int column = 0; column < 2 * many; column++) work[row][column] -= factor * work[step][column];
            }
        }
        var inverse = new double[many][];
        for (int row = 0; row < many; row++) inverse[row] = Arrays.copyOfRange(work[row], many, 2 * many);
        return inverse;
    }
}
