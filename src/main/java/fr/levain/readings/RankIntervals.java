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
    public static final int DRAWS = 200;
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
        var ranks = new Ranks(many);
        // how often each rank was the best, and the worst, of each dossier; equal scores share a span of ranks
        var best = new int[many][many];
        var worst = new int[many][many];
        var drawn = new double[many];
        for (int draw = 0; draw < DRAWS; draw++) {
            var shifts = shifts(root, random);
            for (int i = 0; i < many; i++) {
                var standing = standings.get(i);
                double shift = 0;
                for (int reader : standing.readers()) shift += shifts[reader] / standing.readers().length;
                drawn[i] = standing.points() - shift + noise / Math.sqrt(standing.readings()) * random.nextGaussian();
            }
            ranks.of(drawn);
            for (int i = 0; i < many; i++) {
                best[i][ranks.best[i]]++;
                worst[i][ranks.worst[i]]++;
            }
        }
        ranks.of(standings.stream().mapToDouble(Standing::points).toArray());
        var intervals = new ArrayList<Interval>(many);
        for (int i = 0; i < many; i++)
            intervals.add(new Interval(ranks.best[i] + 1, Math.min(ranks.best[i], at(best[i], OUTSIDE)) + 1, Math.max(ranks.worst[i], at(worst[i], 1 - OUTSIDE)) + 1));
        return intervals;
    }

    /** Ranks from 0, the greatest score first; equal scores, to a hundredth of a billionth, go from the best to the worst of their ranks. */
    private static final class Ranks {
        private final int[] best;
        private final int[] worst;
        private final long[] keys;
        private final long index;

        Ranks(int many) {
            best = new int[many];
            worst = new int[many];
            keys = new long[many];
            index = Long.highestOneBit(Math.max(1, many)) * 2 - 1;
        }

        /** Each score as a whole number in the same order, its last bits naming the dossier: sorted without boxes nor comparators. */
        void of(double[] scores) {
            for (int i = 0; i < scores.length; i++) {
                long bits = Double.doubleToLongBits(-scores[i] + 0.0);
                keys[i] = ((bits ^ (bits >> 63 & Long.MAX_VALUE)) & ~index) | i;
            }
            Arrays.sort(keys);
            for (int from = 0; from < keys.length;) {
                int to = from;
                while (to < keys.length && (keys[to] & ~index) == (keys[from] & ~index)) to++;
                for (int at = from; at < to; at++) {
                    int dossier = (int) (keys[at] & index);
                    best[dossier] = from;
                    worst[dossier] = to - 1;
                }
                from = to;
            }
        }
    }

    /** Half the width, in points, of the interval that holds nine scores out of ten. */
    public static double margin(Standing standing, double noise, double[][] covariance) {
        double variance = noise * noise / standing.readings();
        int count = standing.readers().length;
        for (int a : standing.readers()) for (int b : standing.readers()) variance += covariance[a][b] / (count * count);
        return 1.645 * Math.sqrt(Math.max(0, variance));
    }

    /** The rank under which that share of the draws stands. */
    private static int at(int[] drawn, double share) {
        int wanted = (int) Math.round(share * (DRAWS - 1)) + 1;
        int seen = 0;
        for (int rank = 0; rank < drawn.length; rank++) {
            seen += drawn[rank];
            if (seen >= wanted) return rank;
        }
        return drawn.length - 1;
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
