package fr.levain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Every speed figure, as a ratio to a baseline of the same run: {@code bin/bench [start] [deposit] [save] [worklist] [verdict] [scenario] [finder] [upload] [ranking] [desk [dossiers=1000000]]}. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        var chosen = Set.of(args);
        var work = Files.createTempDirectory("levain-bench");
        var report = new Report();
        report.header();
        if (chosen.isEmpty() || chosen.contains("start")) new StartBench(work, Path.of("target/extracted")).run(report);
        if (chosen.isEmpty() || chosen.contains("verdict")) new VerdictBench().run(report);
        if (chosen.isEmpty() || chosen.contains("scenario")) new ScenarioBench().run(report);
        if (chosen.contains("desk")) {
            int dossiers = chosen.stream().filter(word -> word.startsWith("dossiers=")).findFirst().map(word -> Integer.parseInt(word.substring(9))).orElse(1_000_000);
            try (var levain = new RunningLevain(work.resolve("desk"))) {
                new DeskBench(levain, dossiers).run(report);
            }
        }
        if (chosen.isEmpty() || chosen.contains("ranking")) new RankingBench().run(report);
        if (chosen.isEmpty() || chosen.contains("deposit") || chosen.contains("save") || chosen.contains("worklist") || chosen.contains("finder") || chosen.contains("upload")) {
            try (var levain = new RunningLevain(work.resolve("running"))) {
                if (chosen.isEmpty() || chosen.contains("deposit")) new DepositBench(levain).run(report);
                if (chosen.isEmpty() || chosen.contains("save")) new SaveBench(levain).run(report);
                if (chosen.isEmpty() || chosen.contains("worklist")) new WorklistBench(levain).run(report);
                if (chosen.isEmpty() || chosen.contains("upload")) new UploadBench(levain, work).run(report);
                if (chosen.isEmpty() || chosen.contains("finder")) new FinderBench(levain).run(report);
            }
        }
        System.exit(0);
    }
}
