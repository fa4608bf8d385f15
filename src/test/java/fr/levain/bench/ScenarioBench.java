package fr.levain.bench;

import fr.levain.committees.Ranking;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.scenarios.Axis;
import fr.levain.scenarios.Breakdown;
import fr.levain.scenarios.CallRule;
import fr.levain.scenarios.Candidate;
import fr.levain.scenarios.Choice;
import fr.levain.scenarios.Constraint;
import fr.levain.scenarios.SomeFiles;
import fr.levain.scenarios.Terms;
import fr.levain.scenarios.WhatIf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;

/** Ranking and what-if of 500 files, with their figures by territory and theme, against sorting the same files. */
final class ScenarioBench {
    private static final int FILES = 500;
    private static final int RUNS = 201;

    void run(Report report) {
        var files = SomeFiles.random(new Random(3), FILES);
        var pot = Euros.of(3_000_000);
        var terms = new Terms(pot, Optional.of(400), Optional.of(Rate.percent("90")), true, true, Map.of(files.getFirst().reference(), Euros.of(9_000)));
        var candidates = files.stream().map(file -> new Ranking.Candidate(file.reference(), file.points(), file.proposed(), false, Optional.<Boolean>empty())).toList();
        var sort = median(() -> files.stream().sorted(Comparator.comparingInt((Candidate file) -> file.points().orElse(-1)).reversed()
                .thenComparing(Candidate::reference)).toList().size());
        report.row("(m) ranking of 500 files", median(() -> Ranking.of(candidates, pot).lines().size()), sort, "ms", "< 50 ms");
        report.row("(m) what-if of 500 files and its figures", median(() -> whatIf(files, terms)), sort, "ms", "< 50 ms");
        var constraints = List.<Constraint>of(new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 40), new Constraint.Files(Axis.THEME, "Habitat", 30));
        report.row("(m) choice under 2 constraints, 500 files", median(() -> Choice.of(files, Terms.of(pot, CallRule.STRICT), constraints) .hashCode() | 1), sort, "ms", "told, on demand");
    }

    private static long whatIf(List<Candidate> files, Terms terms) {
        var result = WhatIf.of(files, terms);
        return Breakdown.of(Axis.DEPARTMENT, result).rows().size() + Breakdown.of(Axis.THEME, result).rows().size() + result.funded();
    }

    /** Milliseconds. */
    private static double median(LongSupplier what) {
        var times = new double[RUNS];
        long seen = 0;
        for (int run = -20; run < RUNS; run++) {
            var from = System.nanoTime();
            seen += what.getAsLong();
            if (run >= 0) times[run] = (System.nanoTime() - from) / 1e6;
        }
        if (seen == 0) throw new IllegalStateException();
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
