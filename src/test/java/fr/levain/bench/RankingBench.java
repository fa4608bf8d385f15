package fr.levain.bench;

import fr.levain.readings.SomeRanking;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * The ranking of 500 dossiers by 24 readers, adjusted, with intervals and the line, against a plain sort of the same scores. In
 * time of processor: one thread computes, and what else the machine does is not the ranking's.
 */
final class RankingBench {
    private static final int DOSSIERS = 500;
    private static final int RUNS = 41;

    void run(Report report) {
        var call = new SomeRanking(DOSSIERS, 24);
        var ranked = median(call::ranked);
        var sorted = median(call::sorted);
        report.row("(r) ranking of 500 dossiers, with intervals", ranked, sorted, "ms", "≤ 50 ms");
    }

    private static double median(java.util.function.IntSupplier what) {
        var clock = ManagementFactory.getThreadMXBean();
        var times = new double[RUNS];
        long seen = 0;
        for (int run = -RUNS; run < RUNS; run++) {
            var from = clock.getCurrentThreadCpuTime();
            seen += what.getAsInt();
            if (run >= 0) times[run] = (clock.getCurrentThreadCpuTime() - from) / 1e6;
        }
        if (seen == 0) throw new IllegalStateException();
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
