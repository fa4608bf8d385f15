package fr.levain.readings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Between which ranks a dossier could stand if other readers as good had read it. Scores are drawn again many times from what
 * the readings say of their own uncertainty (the noise of a reading, the error on each reader's severity); the interval holds
 * nine ranks drawn out of ten. The seed is fixed: the same readings give the same intervals, on any machine.
 */
public final class RankIntervals {
    public static final int DRAWS = 400;
    static final double OUTSIDE = 0.05;
    private static final long SEED = 20_261_128L;

    /**
     * @param points out of 100, those that rank it
     * @param readers columns of the readers whose severity was taken off; empty when none was
     * @param readings it rests on
     */
    public record Standing(double points, int[] readers, int readings) {}

    /** @param rank 1 for the best; the same for equal scores */
    public record Interval(int rank, int best, int worst) {
        /** {@code 3}, or {@code 2–6}. */
        public String told() {
            return best == worst ? "" + best : best + "–" + worst;
        }
    }

    private RankIntervals() {}

    /**
     * @param noise standard deviation of one reading
     * @param covariance of the readers' effects, by column; empty when none was taken off
     * @return in the order given
     */
    public static List<Interval> of(List<Standing> standings, double noise, double[][] covariance) {
        int many = standings.size();
        var random = new Random(SEED);
        var root = root(covariance);
        var best = new int[many][DRAWS];
        var worst = new int[many][DRAWS];
        var drawn = new double[many];
        for (int draw = 0; draw < DRAWS; draw++) {
            var shifts = shifts(root, random);
            for (int i = 0; i < many; i++) {
                var standing = standings.get(i);
                double shift = 0;
                for (int reader : standing.readers()) shift += shifts[reader] / standing.readers().length;
                drawn[i] = standing.points() - shift + noise / Math.sqrt(standing.readings()) * random.nextGaussian();
            }
            var sorted = drawn.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < many; i++) {
                best[i][draw] = many - above(sorted, drawn[i]) + 1;
                worst[i][draw] = many - under(sorted, drawn[i]);
            }
        }
        var scores = standings.stream().mapToDouble(Standing::points).sorted().toArray();
        var intervals = new ArrayList<Interval>(many);
        for (int i = 0; i < many; i++) {
            int rank = many - above(scores, standings.get(i).points()) + 1;
            int tied = many - under(scores, standings.get(i).points());
            intervals.add(new Interval(rank, Math.min(rank, at(best[i], OUTSIDE)), Math.max(tied, at(worst[i], 1 - OUTSIDE))));
        }
        return intervals;
    }

    /** Half the width, in points, of the interval that holds nine scores out of ten. */
    public static double margin(Standing standing, double noise, double[][] covariance) {
        double variance = noise * noise / standing.readings();
        int count = standing.readers().length;
        for (int a : standing.readers()) for (int b : standing.readers()) variance += covariance[a][b] / (count * count);
        return 1.645 * Math.sqrt(Math.max(0, variance));
    }

    /** How many are at most this much. */
    private static int above(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** How many are less. */
    private static int under(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int at(int[] ranks, double share) {
        Arrays.sort(ranks);
        return ranks[(int) Math.round(share * (ranks.length - 1))];
    }

    private static double[] shifts(double[][] root, Random random) {
        var normal = new double[root.length];
        for (int i = 0; i < root.length; i++) normal[i] = random.nextGaussian();
        var shifts = new double[root.length];
        for (int row = 0; row < root.length; row++) for (int column = 0; column <= row; column++) shifts[row] += root[row][column] * normal[column];
        return shifts;
    }

    /** The lower triangle whose square is the covariance (Cholesky); what rounding leaves under zero counts as zero. */
    private static double[][] root(double[][] covariance) {
        int many = covariance.length;
        var root = new double[many][many];
        for (int row = 0; row < many; row++)
            for (int column = 0; column <= row; column++) {
                double sum = covariance[row][column];
                for (int k = 0; k < column; k++) sum -= root[row][k] * root[column][k];
                if (row == column) root[row][row] = Math.sqrt(Math.max(0, sum));
                else root[row][column] = root[column][column] < 1e-9 ? 0 : sum / root[column][column];
            }
        return root;
    }
}
