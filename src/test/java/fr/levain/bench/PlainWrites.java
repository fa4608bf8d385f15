package fr.levain.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The rows of the filings, written again by plain JDBC into empty tables of the same shape and indexes. */
final class PlainWrites {
    private final RunningLevain levain;
    private final Map<String, Long> written;
    private final int transactions;
    private final int connections;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Map<String, String> inserts = new LinkedHashMap<>();

    PlainWrites(RunningLevain levain, Map<String, Long> written, int transactions, int connections) {
        this.levain = levain;
        this.written = written;
        this.transactions = transactions;
        this.connections = connections;
    }

    double rate() throws Exception {
        try (var connection = levain.owner().getConnection()) {
            DepositBench.run(connection, "drop schema if exists bench cascade");
            DepositBench.run(connection, "create schema bench");
            for (var table : written.keySet()) prepare(connection, table);
            // The dossier itself is updated, not inserted.
            DepositBench.run(connection, "create table bench.dossier (like applications.application including all)");
            DepositBench.run(connection, "insert into bench.dossier select * from applications.application where reference like '2026-BENCH-%'");
        }
        var references = references();
        var next = new AtomicInteger();
        var from = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(connections)) {
            var runs = new ArrayList<Future<?>>();
            for (int n = 0; n < connections; n++) {
                runs.add(pool.submit(() -> {
                    try (var connection = levain.owner().getConnection()) {
                        connection.setAutoCommit(false);
                        for (int filing; (filing = next.getAndIncrement()) < transactions; ) write(connection, filing, references.get(filing));
                    }
                    return null;
                }));
            }
            for (var run : runs) run.get();
        }
        return transactions / ((System.nanoTime() - from) / 1e9);
    }

    private List<String> references() throws SQLException {
        var references = new ArrayList<String>();
        try (var connection = levain.owner().getConnection();
                var found = connection.createStatement().executeQuery("select reference from bench.dossier order by reference")) {
            while (found.next()) references.add(found.getString(1));
        }
        return references;
    }

    private void prepare(Connection connection, String table) throws SQLException {
        var copy = "bench." + table.replace('.', '_');
        DepositBench.run(connection, "create table %s (like %s including all)".formatted(copy, table));
        var columns = new ArrayList<String>();
        var types = new ArrayList<String>();
        try (var found = connection.prepareStatement("""
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                 where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum""")) {
            found.setString(1, table);
            var columnsFound = found.executeQuery();
            while (columnsFound.next()) {
                columns.add(columnsFound.getString(1));
                types.add(columnsFound.getString(2));
            }
        }
        var values = new ArrayList<Object[]>();
        var select = "select %s from %s order by ctid desc limit %d"
                .formatted(String.join(", ", columns.stream().map(column -> '"' + column + "\"::text").toList()), table, written.get(table));
        try (var found = connection.createStatement().executeQuery(select)) {
            while (found.next()) {
                var row = new Object[columns.size()];
                for (int n = 0; n < row.length; n++) row[n] = found.getString(n + 1);
                values.add(row);
            }
        }
        rows.put(table, values);
        inserts.put(table, "insert into %s (%s) overriding system value values (%s)".formatted(copy,
                String.join(", ", columns.stream().map(column -> '"' + column + '"').toList()),
                String.join(", ", types.stream().map(type -> "?::" + type).toList())));
    }

    private void write(Connection connection, int filing, String reference) throws SQLException {
        try (var update = connection.prepareStatement(
                "update bench.dossier set status = 'SUBMITTED', submitted_at = saved_at, title = title where reference = ?")) {
            update.setString(1, reference);
            update.executeUpdate();
        }
        for (var table : written.keySet()) {
            var all = rows.get(table);
            int each = (int) (written.get(table) / transactions);
            try (var insert = connection.prepareStatement(inserts.get(table))) {
                for (int n = filing * each; n < Math.min(all.size(), (filing + 1) * each); n++) {
                    var row = all.get(n);
                    for (int column = 0; column < row.length; column++) insert.setString(column + 1, (String) row[column]);
                    insert.executeUpdate();
                }
            }
        }
        if (written.containsKey("audit.head")) moveHead(connection, rows.get("audit.head").get(filing));
        connection.commit();
    }

    /** A chain is first locked, then moved on to its last entry. */
    private static void moveHead(Connection connection, Object[] head) throws SQLException {
        try (var update = connection.prepareStatement(
                "update bench.audit_head set position = position where subject_kind = ? and subject_id = ?::uuid")) {
            update.setString(1, (String) head[0]);
            update.setString(2, (String) head[1]);
            update.executeUpdate();
        }
    }
}
