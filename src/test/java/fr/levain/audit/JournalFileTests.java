package fr.levain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Subject;
import fr.levain.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an outsider has: the exported file and {@code bin/Verify.java}, run apart from everything else. */
class JournalFileTests {
    private static final Subject ONE = new Subject("application", new UUID(1, 1));
    private static final Subject TWO = new Subject("act", new UUID(2, 2));

    @TempDir Path folder;

    final String url = TestDatabase.cloneUrl();
    List<String> lines;

    @BeforeEach
    void an_exported_journal() {
        var database = TestDatabase.dataSource(url);
        var sql = JdbcClient.create(database);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var writer = new JournalWriter(new EntryStore(sql, new NamedParameterJdbcTemplate(database)));
        var sealing = new Sealing(new SealStore(sql), Clock.fixed(Instant.parse("2026-11-23T09:00:00.120Z"), ZoneOffset.UTC));
        for (int count = 1; count <= 2; count++) {
            int now = count;
            transaction.executeWithoutResult(_ -> {
                writer.on(new JournalTests.Happened(ONE, now));
                writer.on(new JournalTests.Happened(TWO, now));
            });
            transaction.executeWithoutResult(_ -> sealing.sealMovedHeads());
        }
        var out = new ByteArrayOutputStream();
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        JournalCommand.run(new String[] {"export"}, Map.of("LEVAIN_DB_URL", url), printer, printer);
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void an_outsider_finds_a_whole_journal_whole_and_the_seal_they_kept_in_it() throws Exception {
        assertThat(told(lines, "")).contains("4 entrées, 2 sujets, 2 sceaux", "Le journal est entier.");
        assertThat(told(lines, digestOf(lines.getLast()))).contains("est le n° 2", "Le journal est entier.");
        assertThat(told(lines, "f".repeat(64))).contains("n’est plus dans la chaîne", "Le journal est endommagé.");
    }

    @Test
    void an_outsider_finds_an_entry_changed_or_missing_and_a_seal_taken_away() throws Exception {
        var changed = Stream.concat(Stream.of(lines.getFirst().replaceFirst("\"count\": 1", "\"count\": 9")), lines.stream().skip(1)).toList();
        assertThat(told(changed, "")).contains("entrée 1 modifiée.", "Le journal est endommagé.");
        assertThat(told(lines.subList(1, lines.size()), "")).contains("entrée 1 manquante.");
        assertThat(told(Stream.concat(lines.stream().limit(4), lines.stream().skip(5)).toList(), "")).contains("Sceau 1 manquant.");
        assertThat(told(lines.stream().filter(line -> !line.contains("\"subject_kind\": \"act\"")).toList(), "")).contains(TWO + " : toutes ses entrées manquent.");
    }

    /** That of the seal itself stands outside its heads. */
    private static String digestOf(String seal) {
        var outside = seal.replaceFirst("\"heads\": \\[[^]]*]", "");
        var found = Pattern.compile("\"digest\": \"([0-9a-f]{64})\"").matcher(outside);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String told(List<String> journal, String kept) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("journal.jsonl"), journal);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = kept.isEmpty() ? List.of(java, "-Dstdout.encoding=UTF-8", "bin/Verify.java", file.toString())
                : List.of(java, "-Dstdout.encoding=UTF-8", "bin/Verify.java", file.toString(), kept);
        var run = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return told;
    }
}
