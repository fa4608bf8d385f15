package fr.levain.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Filings over HTTP by 16 clients on prepared drafts, against the same rows (journal, session and message included)
 * written in as many transactions by plain JDBC over 16 connections.
 */
final class DepositBench {
    private static final int CLIENTS = 16;
    /** The compiler is still at work on the server’s code before; the baseline is warmed by a first run of its own. */
    private static final int WARM = 12_000;
    private static final int MEASURED = 1_600;
    private final RunningLevain levain;
    private final JdbcClient owner;

    DepositBench(RunningLevain levain) {
        this.levain = levain;
        owner = JdbcClient.create(levain.owner());
    }

    void run(Report report) throws Exception {
        var clients = new ArrayList<RunningLevain.Browserless>();
        for (int n = 0; n < CLIENTS; n++) clients.add(levain.signedInAs("Jeanne Morel"));
        CopiedDrafts.prepare(owner, "2026-BENCH-", WARM + MEASURED);
        deposit(clients, drafts(0, WARM));
        // as on any instance that has lived: plans made for empty tables would read the grown ones from end to end
        owner.sql("analyze").update();

        var before = counts();
        var rate = deposit(clients, drafts(WARM, MEASURED));
        var written = writtenSince(before);
        var plain = new PlainWrites(levain, written, MEASURED, CLIENTS);
        plain.rate(); // as warm as Levain is
        var baseline = plain.rate();
        report.row("(b) filings per second, 16 clients", rate, baseline, "/s", "≥ 0.3 ×");
        report.line("    rows per filing: " + written.entrySet().stream()
                .filter(each -> each.getValue() >= MEASURED)
                .map(each -> "%s %.1f".formatted(each.getKey(), each.getValue() / (double) MEASURED)).toList());
    }

    private List<String> drafts(int from, int count) {
        return owner.sql("""
                select reference from applications.application where reference like '2026-BENCH-%'
                 order by reference limit :count offset :from""")
                .param("count", count).param("from", from).query(String.class).list();
    }

    private double deposit(List<RunningLevain.Browserless> clients, List<String> references) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(references);
        // Each client has its own token; it is read once, as a person's page would carry it.
        var bodies = new ArrayList<String>();
        for (var client : clients) {
            bodies.add(client.form("/dossiers/%s/verification".formatted(references.getFirst()),
                    "/dossiers/%s/depot".formatted(references.getFirst()),
                    Map.of("declaration", "oui")));
        }
        var from = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(clients.size())) {
            var runs = new ArrayList<Future<?>>();
            for (int n = 0; n < clients.size(); n++) {
                var client = clients.get(n);
                var sent = bodies.get(n);
                runs.add(pool.submit(() -> {
                    for (String reference; (reference = waiting.poll()) != null; ) {
                        var answer = client.post("/dossiers/%s/depot".formatted(reference), sent);
                        if (answer.status() != 303) throw new IllegalStateException(reference + ": " + answer.status() + " " + answer.body());
                    }
                    return null;
                }));
            }
            for (var run : runs) run.get();
        }
        return references.size() / ((System.nanoTime() - from) / 1e9);
    }

    private Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : owner.sql("""
                select schemaname || '.' || tablename from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema', 'bench', 'territory') order by 1""")
                .query(String.class).list()) {
            counts.put(table, owner.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    private Map<String, Long> writtenSince(Map<String, Long> before) {
        var written = new LinkedHashMap<String, Long>();
        counts().forEach((table, now) -> {
            var more = now - before.getOrDefault(table, 0L);
            if (more >= MEASURED) written.put(table, more);
        });
        return written;
    }

    /** Used by {@link PlainWrites} too. */
    static void run(Connection connection, String sql) throws java.sql.SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
