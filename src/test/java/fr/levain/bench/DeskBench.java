package fr.levain.bench;

import fr.levain.desk.Cursor;
import fr.levain.desk.DelayBoards;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.SavedViews;
import fr.levain.kernel.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The ten most used views of the desk, opened over HTTP by forty officers signed in at once, who read between two pages;
 * against the queries of the same views alone, run by the same people at the same pace, in turn.
 */
final class DeskBench {
    private static final int WARM_ROUNDS = 1;
    private static final int ROUNDS = 3;
    /** Between two acts of one person, on average: more hurried than anybody. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(4);

    private final RunningLevain levain;
    private final DeskFill fill;

    DeskBench(RunningLevain levain, DeskFill fill) {
        this.levain = levain;
        this.fill = fill;
    }

    private record View(String name, String path, Runnable queries) {}

    /** Milliseconds, of every person. */
    private record Times(Queue<Double> pages, Queue<Double> queries) {
        Times() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        static double at(Queue<Double> times, int percent) {
            var sorted = times.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }

    void run(Report report) throws Exception {
        var people = new ArrayList<Callable<Void>>();
        var times = new LinkedHashMap<String, Times>();
        for (var officer : fill.officers()) {
            var browser = levain.signedInWith(officer.email(), DeskFill.PASSWORD);
            var views = views(officer);
            views.forEach(view -> times.putIfAbsent(view.name(), new Times()));
            var random = new SplittableRandom(people.size());
            people.add(() -> work(browser, views, times, random));
        }
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : desks.invokeAll(people)) done.get();
        }
        times.forEach((name, of) -> {
            report.row("(i) " + name + ", p95", Times.at(of.pages(), 95), Times.at(of.queries(), 95), "ms", "told");
            report.row("    " + name + ", p50", Times.at(of.pages(), 50), Times.at(of.queries(), 50), "ms", "told");
        });
    }

    private static Void work(RunningLevain.Browserless browser, List<View> views, Map<String, Times> times, SplittableRandom random) {
        for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
            boolean counted = round >= WARM_ROUNDS;
            int from = random.nextInt(views.size());
            for (int n = 0; n < views.size(); n++) {
                var view = views.get((from + n) % views.size());
                var of = counted ? times.get(view.name()) : new Times();
                // whichever comes second finds the rows in memory: neither always does
                boolean pageFirst = random.nextBoolean();
                for (boolean page : new boolean[] {pageFirst, !pageFirst}) {
                    LockSupport.parkNanos(random.nextLong(2 * PAUSE));
                    if (page) of.pages().add(took(() -> open(browser, view.path())));
                    else of.queries().add(took(view.queries()));
                }
            }
        }
        return null;
    }

    private static void open(RunningLevain.Browserless browser, String path) {
        try {
            var answer = browser.get(path);
            if (answer.status() != 200) throw new IllegalStateException(path + ": status " + answer.status());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static double took(Runnable what) {
        var from = System.nanoTime();
        what.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private List<View> views(Caller.Account officer) {
        var team = officer.teams().iterator().next();
        return List.of(
                list("what waits for me", "attente=moi&tri=afaire", officer),
                list("my dossiers", "agent=moi&tri=afaire", officer),
                list("nobody’s, to be given", "agent=personne&attente=ASSISTANT&tri=afaire", officer),
                list("a team’s to assess", "equipe=" + team + "&attente=OFFICER&tri=afaire", officer),
                list("a department’s", "departement=23", officer),
                list("near the implicit refusal", "delai=15&tri=echeance", officer),
                list("late to assess", "equipe=" + team + "&niveau=instruction-retard&tri=afaire", officer),
                list("search by a rare word", "q=zinguerie", officer),
                nextPage(officer),
                new View("board of delays", "/instruction/delais", levain.context.getBean(DelayBoards.class)::board));
    }

    private View list(String name, String query, Caller.Account officer) {
        return new View(name, "/instruction?" + query, queries(Filters.read(query), Optional.empty(), officer));
    }

    private View nextPage(Caller.Account officer) {
        var next = levain.context.getBean(Desk.class).worklist(Filters.none(), Optional.empty(), officer).next();
        return new View("next page of all", Filters.none().address("/instruction", "apres", next.map(Cursor::word).orElse("")),
                queries(Filters.none(), next, officer));
    }

    private Runnable queries(Filters filters, Optional<Cursor> from, Caller.Account officer) {
        var desk = levain.context.getBean(Desk.class);
        var views = levain.context.getBean(SavedViews.class);
        return () -> {
            desk.worklist(filters, from, officer);
            desk.choices();
            views.of(officer);
        };
    }
}
