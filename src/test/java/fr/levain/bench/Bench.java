package fr.levain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every speed figure, as a ratio to a baseline of the same run: {@code bin/bench [start] [deposit] [save] [worklist] [verdict] [scenario] [finder] [upload] [pack] [ranking] [places] [caseload] [alerts] [figures]
 * [desk-fill | desk] [dossiers=1000000] [data=folder]}. */
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
        if (chosen.contains("desk") || chosen.contains("desk-fill")) desk(work, report);
        if (!Stream.of("deposit", "save", "worklist", "upload", "pack", "finder", "places", "caseload", "alerts", "figures").anyMatch(this::asks)) return;
        try (var levain = new RunningLevain(work.resolve("running"))) {
            if (asks("deposit")) new DepositBench(levain).run(report);
            if (asks("save")) new SaveBench(levain).run(report);
            if (asks("worklist")) new WorklistBench(levain).run(report);
            if (asks("upload")) new UploadBench(levain, work).run(report);
            if (asks("pack")) new PackBench(levain).run(report);
            if (asks("finder")) new FinderBench(levain).run(report);
            if (asks("places")) new PlacesBench(levain).run(report);
            if (asks("caseload")) new SupportBench(levain).caseload(report);
            if (asks("figures")) new FiguresBench(levain).run(report);
            if (asks("alerts")) new SupportBench(levain).alerts(report);
        }
    }

    /** With {@code data=}, the folder is kept: filled once, measured as often as wanted. */
    private void desk(Path work, Report report) throws Exception {
        try (var levain = new RunningLevain(setting("data").map(Path::of).orElse(work.resolve("desk")))) {
            var fill = new DeskFill(levain);
            fill.upTo(setting("dossiers").map(Integer::valueOf).orElse(1_000_000), report);
            if (chosen.contains("desk")) new DeskBench(levain, fill).run(report);
        }
    }

    private boolean asks(String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private Optional<String> setting(String name) {
        return chosen.stream().filter(word -> word.startsWith(name + "=")).findFirst().map(word -> word.substring(name.length() + 1));
    }
}
