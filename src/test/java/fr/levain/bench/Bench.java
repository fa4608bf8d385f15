package fr.levain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Every speed figure, as a ratio to a baseline of the same run: {@code bin/bench [start] [deposit] [save] [worklist] [verdict] [scenario] [finder] [upload] [pack] [ranking] [places] [desk [dossiers=1000000]]}. */
public final class Bench {
    private final Set<String> chosen;

    private Bench(Set<String> chosen) {
        this.chosen = chosen;
    }

    public static void main(String[] args) throws Exception {
        new Bench(Set.of(args)).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var work = Files.createTempDirectory("levain-bench");
        var report = new Report();
        report.header();
        if (asks("start")) new StartBench(work, Path.of("target/extracted")).run(report);
        if (asks("verdict")) new VerdictBench().run(report);
        if (asks("scenario")) new ScenarioBench().run(report);
        if (asks("ranking")) new RankingBench().run(report);
        // a database of its own, and many minutes: only when it is named
        if (chosen.contains("desk")) try (var levain = new RunningLevain(work.resolve("desk"))) {
            new DeskBench(levain, dossiers()).run(report);
        }
        if (!Stream.of("deposit", "save", "worklist", "upload", "pack", "finder", "places").anyMatch(this::asks)) return;
        try (var levain = new RunningLevain(work.resolve("running"))) {
            if (asks("deposit")) new DepositBench(levain).run(report);
            if (asks("save")) new SaveBench(levain).run(report);
            if (asks("worklist")) new WorklistBench(levain).run(report);
            if (asks("upload")) new UploadBench(levain, work).run(report);
            if (asks("pack")) new PackBench(levain).run(report);
            if (asks("finder")) new FinderBench(levain).run(report);
            if (asks("places")) new PlacesBench(levain).run(report);
        }
    }

    private boolean asks(String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private int dossiers() {
        return chosen.stream().filter(word -> word.startsWith("dossiers=")).findFirst().map(word -> Integer.parseInt(word.substring(9))).orElse(1_000_000);
    }
}
