package fr.levain.letters;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostingStore {
    private static final String POSTINGS = """
            select p.*, l.title, l.document from letters.posting p join letters.letter l on l.id = p.letter
            """;
    private static final String BATCHES = """
            select b.*, (select count(*) from letters.posting p where p.batch = b.id) as letters from letters.batch b
            """;

    private final JdbcClient jdbc;

    PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queuing a letter twice changes nothing. */
    void queue(Letter letter, Posting posting) {
        jdbc.sql("""
                insert into letters.posting (id, letter, about_kind, about_id, reference, recipient, why, queued_at)
                values (:id, :letter, :kind, :about, :reference, :recipient, :why, :at) on conflict (letter) do nothing
                """)
                .param("id", posting.id()).param("letter", letter.id().value())
                .param("kind", posting.about().kind()).param("about", posting.about().id())
                .param("reference", posting.reference()).param("recipient", String.join("\n", posting.recipient()))
                .param("why", posting.why().name()).param("at", utc(posting.queuedAt()))
                .update();
    }

    List<Posting> waiting(int most, int from) {
        return jdbc.sql(POSTINGS + " where p.batch is null order by p.queued_at, p.id limit :most offset :from")
                .param("most", most).param("from", from).query(PostingStore::posting).list();
    }

    List<Posting> waitingAbout(Collection<Subject> subjects) {
        return jdbc.sql(POSTINGS + " where p.batch is null and p.about_id = any(:about) order by p.reference, p.id")
                .param("about", subjects.stream().map(Subject::id).toArray(UUID[]::new)).query(PostingStore::posting).list().stream()
                .filter(each -> subjects.contains(each.about())).toList();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from letters.posting where batch is null").query(Integer.class).single();
    }

    List<Posting> in(UUID batch) {
        return jdbc.sql(POSTINGS + " where p.batch = :batch order by p.queued_at, p.id")
                .param("batch", batch).query(PostingStore::posting).list();
    }

    /** Whom it was about; empty when it is printed, or was never waiting. */
    Optional<Subject> remove(DocumentId pdf) {
        return jdbc.sql("""
                delete from letters.posting p using letters.letter l
                 where l.id = p.letter and l.document = :pdf and p.batch is null returning p.about_kind, p.about_id
                """)
                .param("pdf", pdf.value()).query((row, _) -> new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class))).optional();
    }

    Optional<PrintedBatch> batchOf(DocumentId pdf) {
        return jdbc.sql(BATCHES + " where b.id = (select p.batch from letters.posting p join letters.letter l on l.id = p.letter where l.document = :pdf)")
                .param("pdf", pdf.value()).query(PostingStore::batch).optional();
    }

    void open(UUID batch, Instant at, String by) {
        jdbc.sql("insert into letters.batch (id, made_at, made_by) values (:id, :at, :by)")
                .param("id", batch).param("at", utc(at)).param("by", by).update();
    }

    /** How many were still waiting: one that somebody else printed meanwhile is not taken. */
    int take(UUID batch, Collection<UUID> postings) {
        return jdbc.sql("update letters.posting set batch = :batch where id in (:ids) and batch is null")
                .param("batch", batch).param("ids", postings).update();
    }

    void printed(UUID batch, DocumentId document) {
        jdbc.sql("update letters.batch set document = :document where id = :id")
                .param("id", batch).param("document", document.value()).update();
    }

    Optional<PrintedBatch> batch(UUID id) {
        return jdbc.sql(BATCHES + " where b.id = :id").param("id", id).query(PostingStore::batch).optional();
    }

    List<PrintedBatch> latest(int most) {
        return jdbc.sql(BATCHES + " order by b.made_at desc, b.id desc limit :most").param("most", most).query(PostingStore::batch).list();
    }

    boolean sent(UUID batch, LocalDate on, String by) {
        return jdbc.sql("update letters.batch set sent_on = :on, sent_by = :by where id = :id and sent_on is null")
                .param("id", batch).param("on", on).param("by", by).update() == 1;
    }

    boolean putBack(UUID posting, UUID batch, String reason) {
        return jdbc.sql("update letters.posting set batch = null, again_reason = :reason where id = :id and batch = :batch")
                .param("id", posting).param("batch", batch).param("reason", reason).update() == 1;
    }

    Optional<LocalDate> firstSentOn(Subject about) {
        return jdbc.sql("""
                select b.sent_on from letters.posting p left join letters.batch b on b.id = p.batch
                 where p.about_kind = :kind and p.about_id = :about order by p.queued_at, p.id limit 1
                """)
                .param("kind", about.kind()).param("about", about.id())
                .query((row, n) -> Optional.ofNullable(row.getObject("sent_on", LocalDate.class)))
                .optional().flatMap(sent -> sent);
    }

    private static Posting posting(ResultSet row, int number) throws SQLException {
        return new Posting(
                row.getObject("id", UUID.class), row.getString("title"), new DocumentId(row.getObject("document", UUID.class)),
                new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)), row.getString("reference"),
                row.getString("recipient").lines().toList(), Posting.Why.valueOf(row.getString("why")),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(), row.getString("again_reason"));
    }

    private static PrintedBatch batch(ResultSet row, int number) throws SQLException {
        return new PrintedBatch(
                row.getObject("id", UUID.class), row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("made_by"),
                new DocumentId(row.getObject("document", UUID.class)), row.getInt("letters"),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
