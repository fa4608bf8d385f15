package fr.levain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Subject;
import fr.levain.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has a journal of its own: two subjects of three entries, sealed, then harmed by the owner of the tables. */
class JournalVerificationTests {
    private static final Subject FIRST = new Subject("application", new UUID(1, 1));
    private static final Subject SECOND = new Subject("application", new UUID(2, 2));
    private static final String ONE = "subject_id = '00000000-0000-0001-0000-000000000001'";

    final String url = TestDatabase.cloneUrl();
    final DataSource database = TestDatabase.dataSource(url);
    final JdbcClient sql = JdbcClient.create(database);
    final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    final JournalWriter writer = new JournalWriter(new EntryStore(sql, new NamedParameterJdbcTemplate(database)));
    final Sealing sealing = new Sealing(
            new SealStore(sql), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void a_sealed_journal() {
        write(FIRST, 1, 2);
        write(SECOND, 1);
        seal();
        write(FIRST, 3);
        write(SECOND, 2, 3);
        seal();
    }

    @Test
    void finds_a_whole_journal_whole() throws SQLException {
        var report = verify();

        assertThat(report.damages()).isEmpty();
        assertThat(List.of(report.entries(), report.subjects(), report.seals())).containsExactly(6L, 2L, 2L);
    }

    @Test
    void names_an_entry_that_was_changed() throws SQLException {
        sql.sql("update audit.entry set facts = '{\"count\": 9}' where position = 2 and " + ONE).update();

        assertThat(verify().damages()).containsExactly(FIRST + " : entrée 2 modifiée.");
    }

    @Test
    void names_an_entry_that_is_missing() throws SQLException {
        sql.sql("delete from audit.entry where position = 2 and " + ONE).update();

        assertThat(verify().damages()).containsExactly(FIRST + " : entrée 2 manquante.");
    }

    @Test
    void names_the_last_entries_cut_off_with_their_head() throws SQLException {
        sql.sql("delete from audit.entry where position = 3 and " + ONE).update();
        sql.sql("update audit.head h set position = 2, digest = e.digest from audit.entry e where e.position = 2 and e."
                        + ONE + " and h." + ONE)
                .update();

        assertThat(verify().damages()).containsExactly(FIRST + " : entrée 3 manquante.");
    }

    @Test
    void names_entries_that_changed_places() throws SQLException {
        sql.sql("update audit.entry set position = 99 where position = 1 and " + ONE).update();
        sql.sql("update audit.entry set position = 1 where position = 2 and " + ONE).update();
        sql.sql("update audit.entry set position = 2 where position = 99 and " + ONE).update();

        assertThat(verify().damages())
                .containsExactly(FIRST + " : entrée 2 déplacée à la place de l’entrée 1.");
    }

    @Test
    void names_a_subject_that_is_wholly_missing_even_from_the_heads() throws SQLException {
        sql.sql("delete from audit.entry where " + ONE).update();
        sql.sql("delete from audit.head where " + ONE).update();

        assertThat(verify().damages()).containsExactly(FIRST + " : toutes ses entrées manquent.");
    }

    @Test
    void names_a_chain_written_anew_with_right_digests() throws SQLException {
        sql.sql("delete from audit.entry where " + ONE).update();
        sql.sql("delete from audit.head where " + ONE).update();
        write(FIRST, 7, 8, 9);

        assertThat(verify().damages()).containsExactly(FIRST + " : entrée 2 réécrite après son sceau.");
    }

    @Test
    void names_a_seal_that_is_changed_or_missing() throws SQLException {
        sql.sql("update audit.seal set at = at + interval '1 hour' where number = 2").update();
        assertThat(verify().damages()).containsExactly("Sceau 2 modifié.");

        sql.sql("delete from audit.seal where number = 1").update();
        assertThat(verify().damages()).contains("Sceau 1 manquant.");
    }

    @Test
    void seals_nothing_when_nothing_moved() {
        assertThat(seal()).isFalse();
    }

    @Test
    void answers_the_command_with_its_finding() {
        assertThat(command("verify")).contains("6 entrées, 2 sujets, 2 sceaux", "Le journal est entier.");
        assertThat(command("export").lines()).hasSize(8);

        sql.sql("delete from audit.entry where position = 1 and " + ONE).update();

        assertThat(command("verify")).contains(FIRST + " : entrée 1 manquante.", "Le journal est endommagé.");
    }

    private String command(String act) {
        var out = new ByteArrayOutputStream();
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        JournalCommand.run(new String[] {act}, Map.of("LEVAIN_DB_URL", url), printer, printer);
        return out.toString(StandardCharsets.UTF_8);
    }

    private JournalVerification.Report verify() throws SQLException {
        try (var connection = database.getConnection()) {
            return JournalVerification.verify(connection);
        }
    }

    private boolean seal() {
        return Boolean.TRUE.equals(transaction.execute(status -> sealing.sealMovedHeads()));
    }

    private void write(Subject subject, int... counts) {
        transaction.executeWithoutResult(status -> {
            for (int count : counts) writer.on(new JournalTests.Happened(subject, count));
        });
    }
}
