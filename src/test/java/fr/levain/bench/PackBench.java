package fr.levain.bench;

import com.sun.management.ThreadMXBean;
import fr.levain.committees.SomePack;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Arrays;

/** The reading pack of sixty dossiers in one PDF, against sixty PDFs of one dossier; with the memory it took. */
final class PackBench {
    private static final int DOSSIERS = 60;
    private static final int RUNS = 7;

    private final RunningLevain levain;

    PackBench(RunningLevain levain) {
        this.levain = levain;
    }

    void run(Report report) {
        var pack = new SomePack(levain.context);
        for (int warm = 0; warm < 5; warm++) pack.of(DOSSIERS);
        var whole = median(() -> pack.of(DOSSIERS));
        var oneByOne = median(() -> {
            for (int n = 0; n < DOSSIERS; n++) pack.of(1);
        });
        report.row("(p) reading pack of 60 dossiers", whole, oneByOne, "ms", "≤ 1.2 ×");
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        pools.forEach(pool -> pool.resetPeakUsage());
        var before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var allocated = threads.getCurrentThreadAllocatedBytes();
        var pdf = pack.of(DOSSIERS);
        var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
        report.line("    %d KB of PDF; %d MB allocated in all, %d MB above what was in use at the most".formatted(
                pdf.length >> 10, threads.getCurrentThreadAllocatedBytes() - allocated >> 20, peak >> 20));
    }

    private static double median(Runnable what) {
        var times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            var from = System.nanoTime();
            what.run();
            times[run] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
