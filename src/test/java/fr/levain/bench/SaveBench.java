package fr.levain.bench;

import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sixty-four people who write at once, each in a draft of their own, saved by itself once a second; against the same rows
 * updated at the same pace by plain JDBC. Then as fast as both can go. And the whole dossier as PDF.
 */
final class SaveBench {
    private static final int EDITORS = 64;
    /** PostgreSQL has a hundred connections to give, and Levain holds its own: each serves several drafts in turn. */
    private static final int CONNECTIONS = 16;
    private static final int WARM = 40;
    private static final int MEASURED = 30;
    private static final long PACE = TimeUnit.SECONDS.toNanos(1);
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final RunningLevain levain;
    private final JdbcClient owner;

    SaveBench(RunningLevain levain) {
        this.levain = levain;
        owner = JdbcClient.create(levain.owner());
    }

    void run(Report report) throws Exception {
        CopiedDrafts.prepare(owner, "2026-SAVES-", EDITORS);
        var references = owner.sql("select reference from applications.application where reference like '2026-SAVES-%' order by reference").query(String.class).list();
        var editors = new ArrayList<Editor>();
        for (var reference : references) editors.add(new Editor(levain.signedInAs("Jeanne Morel"), reference));
        all(editors.stream().map(editor -> (Callable<long[]>) () -> editor.saves(WARM, 0)).toList());
        owner.sql("analyze").update();

        // all of Levain first: the plain writes move the versions its editors hold
        var paced = all(editors.stream().map(editor -> (Callable<long[]>) () -> editor.saves(MEASURED, PACE)).toList());
        var from = System.nanoTime();
        all(editors.stream().map(editor -> (Callable<long[]>) () -> editor.saves(MEASURED, 0)).toList());
        var rate = EDITORS * MEASURED / ((System.nanoTime() - from) / 1e9);

        var plainPaced = all(plain(references, PACE / (EDITORS / CONNECTIONS)));
        from = System.nanoTime();
        all(plain(references, 0));
        var plainRate = EDITORS * MEASURED / ((System.nanoTime() - from) / 1e9);
        report.row("(g) p99 of an autosave, 64 editors", p99(paced) / 1e6, p99(plainPaced) / 1e6, "ms", "said");
        report.row("    autosaves per second, 64 editors", rate, plainRate, "/s", "said");
        pdf(report, editors.getFirst().client);
    }

    private void pdf(Report report, RunningLevain.Browserless client) throws Exception {
        var reference = owner.sql("select reference from applications.application where reference like '2026-SAVES-%' order by reference limit 1").query(String.class).single();
        var path = "/dossiers/" + reference;
        for (int n = 0; n < 15; n++) client.get(path + "/dossier.pdf");
        var from = System.nanoTime();
        int size = 0;
        for (int n = 0; n < 20; n++) size = client.get(path + "/dossier.pdf").body().getBytes(StandardCharsets.UTF_8).length;
        var one = (System.nanoTime() - from) / 20 / 1e6;
        from = System.nanoTime();
        for (int n = 0; n < 20; n++) client.get(path + "/verification");
        var page = (System.nanoTime() - from) / 20 / 1e6;
        report.row("(h) whole dossier as PDF, to its page", one, page, "ms", "said");
        report.line("    about " + size / 1024 + " kB of text decoded; see docs/mesures.md for the size on disk");
    }

    /** Someone who types in one part of one draft. */
    private static final class Editor {
        private final RunningLevain.Browserless client;
        private final String path;
        private final String body;
        private int version;

        Editor(RunningLevain.Browserless client, String reference) throws Exception {
            this.client = client;
            path = "/dossiers/" + reference + "/pages/effets";
            var fields = client.form(path, path, Map.of("environment", "Circuits courts.", "evaluation", "Un carnet de bord."));
            version = Integer.parseInt(fields.replaceAll(".*\\bversion=(\\d+).*", "$1"));
            body = Arrays.stream(fields.split("&")).filter(each -> !each.startsWith("version=")).collect(Collectors.joining("&"));
        }

        long[] saves(int count, long pace) throws Exception {
            var took = new long[count];
            for (int n = 0; n < count; n++) {
                var from = System.nanoTime();
                var text = URLEncoder.encode("Circuits courts, " + n, StandardCharsets.UTF_8);
                var answer = client.autosave(path, body.replaceAll("environment=[^&]*", "environment=" + text) + "&version=" + version);
                took[n] = System.nanoTime() - from;
                var found = VERSION.matcher(answer.body());
                if (answer.status() != 200 || !found.find()) throw new IllegalStateException(path + ": " + answer.status() + " " + answer.body());
                version = Integer.parseInt(found.group(1));
                await(from, pace);
            }
            return took;
        }
    }

    private List<Callable<long[]>> plain(List<String> references, long pace) {
        var tasks = new ArrayList<Callable<long[]>>();
        for (int n = 0; n < CONNECTIONS; n++) {
            var reference = references.get(n);
            tasks.add(() -> plain(reference, MEASURED * EDITORS / CONNECTIONS, pace));
        }
        return tasks;
    }

    /** The same row of the same table, by its key and its version, and the row of the dossier. */
    private long[] plain(String reference, int count, long pace) throws Exception {
        var took = new long[count];
        try (var connection = levain.owner().getConnection();
                var page = connection.prepareStatement("""
                        update applications.answer_page set version = version + 1, answers = ?::jsonb, saved_at = now()
                        where application_id = ? and page = 'effets'""");
                var dossier = connection.prepareStatement("update applications.application set saved_at = now() where id = ?")) {
            var id = JdbcClient.create(levain.owner()).sql("select id from applications.application where reference = :reference")
                    .param("reference", reference).query(UUID.class).single();
            var answers = JdbcClient.create(levain.owner()).sql("select answers::text from applications.answer_page where application_id = :id and page = 'effets'")
                    .param("id", id).query(String.class).single();
            connection.setAutoCommit(false);
            for (int n = 0; n < count; n++) {
                var from = System.nanoTime();
                page.setString(1, answers);
                page.setObject(2, id);
                page.executeUpdate();
                dossier.setObject(1, id);
                dossier.executeUpdate();
                connection.commit();
                took[n] = System.nanoTime() - from;
                await(from, pace);
            }
        }
        return took;
    }

    /** Someone who types pauses: the next save leaves a second after the last began. */
    private static void await(long from, long pace) {
        for (long left; (left = from + pace - System.nanoTime()) > 0; ) LockSupport.parkNanos(left);
    }

    private static List<long[]> all(List<Callable<long[]>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(tasks.size())) {
            var runs = new ArrayList<Future<long[]>>();
            for (var task : tasks) runs.add(pool.submit(task));
            var took = new ArrayList<long[]>();
            for (var run : runs) took.add(run.get());
            return took;
        }
    }

    private static double p99(List<long[]> took) {
        var sorted = took.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return sorted[(int) (sorted.length * 0.99)];
    }
}
