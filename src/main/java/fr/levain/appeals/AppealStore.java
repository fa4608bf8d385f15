package fr.levain.appeals;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.documents.DocumentId;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import fr.levain.law.AppealPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppealStore {
    private static final String SELECT = "select p.*, a.number as act_number from appeals.appeal p left join decisions.act a on a.id = p.act ";

    private final JdbcClient jdbc;

    AppealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextReference(int year) {
        return "RG-%d-%05d".formatted(year, jdbc.sql("select nextval('appeals.appeal_number')").query(Long.class).single());
    }

    /** Until the end of the transaction nobody else files an appeal on this dossier. */
    void lock(ApplicationId application) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('appeal:' || :id, 0))").param("id", application.toString()).query((_, _) -> true).list();
    }

    /** @param knownOn the day the decision was known @throws Stale when one is open already */
    void add(Appeal appeal, LocalDate knownOn, AccountId by) {
        int added = jdbc.sql("""
                insert into appeals.appeal (id, reference, application, channel, status, reason, filed_by, filed_at, sent_on, received_on,
                    decision_known_on, deadline, mentioned, silent_on, repeated, change, evidence, evidence_digest)
                values (:id, :reference, :application, :channel, 'FILED', :reason, :by, :at, :sent, :received, :known, :deadline, :mentioned,
                    :silent, :repeated, :change, :evidence, :digest)
                on conflict (application) where status in ('FILED', 'UNDER_REVIEW', 'PROPOSED') do nothing
                """)
                .param("id", appeal.id().value()).param("reference", appeal.reference()).param("application", appeal.application().value())
                .param("channel", appeal.channel().name()).param("reason", appeal.reason()).param("by", by.value()).param("at", utc(appeal.filedAt()))
                .param("sent", appeal.clock().sentOn()).param("received", appeal.clock().receivedOn()).param("known", knownOn)
                .param("deadline", appeal.clock().first().until()).param("mentioned", appeal.clock().first().mentioned())
                .param("repeated", appeal.clock().repeated()).param("change", appeal.change().orElse(null), Types.OTHER)
                .param("silent", appeal.clock().silentOn()).param("evidence", appeal.evidence()).param("digest", appeal.evidenceDigest())
                .update();
        if (added == 0) throw new Stale("an appeal is open on " + appeal.application());
    }

    void acknowledged(AppealId id, DocumentId receipt) {
        jdbc.sql("update appeals.appeal set receipt = :receipt where id = :id").param("receipt", receipt.value()).param("id", id.value()).update();
    }

    void addPiece(AppealId appeal, StoredDocument document, Instant at) {
        jdbc.sql("insert into appeals.piece (document, appeal, name, added_at) values (:document, :appeal, :name, :at)")
                .param("document", document.id().value()).param("appeal", appeal.value()).param("name", document.name()).param("at", utc(at)).update();
    }

    List<AppealPiece> pieces(AppealId appeal) {
        return jdbc.sql("select * from appeals.piece where appeal = :id order by added_at, document").param("id", appeal.value())
                .query((row, _) -> new AppealPiece(new DocumentId(row.getObject("document", UUID.class)), row.getString("name"), instant(row, "added_at").orElseThrow()))
                .list();
    }

    Optional<Appeal> find(String reference) {
        return jdbc.sql(SELECT + "where p.reference = :reference").param("reference", reference).query(AppealStore::appeal).optional();
    }

    Optional<Appeal> find(AppealId id) {
        return jdbc.sql(SELECT + "where p.id = :id").param("id", id.value()).query(AppealStore::appeal).optional();
    }

    /** The latest first. */
    List<Appeal> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where p.application = :id order by p.filed_at desc, p.id desc").param("id", application.value())
                .query(AppealStore::appeal).list();
    }

    /** By the day silence answers: the most pressing first for those open, the latest first for the others. */
    List<Appeal> page(boolean open, @Nullable LocalDate day, @Nullable UUID after, int size) {
        var where = open ? "where p.status in ('FILED', 'UNDER_REVIEW', 'PROPOSED') " : "where p.status not in ('FILED', 'UNDER_REVIEW', 'PROPOSED') ";
        var from = day == null || after == null ? "" : "and (p.silent_on, p.id) %s (:day, :after) ".formatted(open ? ">" : "<");
        var order = open ? "order by p.silent_on, p.id " : "order by p.silent_on desc, p.id desc ";
        var query = jdbc.sql(SELECT + where + from + order + "limit :size").param("size", size);
        if (!from.isEmpty()) query = query.param("day", day).param("after", after);
        return query.query(AppealStore::appeal).list();
    }

    List<Appeal> openUntil(LocalDate day) {
        return jdbc.sql(SELECT + "where p.status in ('FILED', 'UNDER_REVIEW', 'PROPOSED') and p.silence_at is null and p.silent_on <= :day order by p.silent_on, p.id limit 500")
                .param("day", day).query(AppealStore::appeal).list();
    }

    List<Appeal> unread(LocalDate sentUntil) {
        return jdbc.sql(SELECT + "where p.sent_by = 'PORTAL' and p.answer_known_on is null and p.answer_sent_on <= :day order by p.answer_sent_on limit 500")
                .param("day", sentUntil).query(AppealStore::appeal).list();
    }

    /** @throws Stale when somebody moved it first */
    void move(Appeal appeal, AppealStatus to) {
        AppealLifecycle.TABLE.check(appeal.status(), to);
        if (jdbc.sql("update appeals.appeal set status = :to where id = :id and status = :from")
                        .param("to", to.name()).param("id", appeal.id().value()).param("from", appeal.status().name()).update() == 0)
            throw new Stale("appeal " + appeal.reference());
    }

    void take(AppealId id, AccountId reviewer, Instant at) {
        jdbc.sql("update appeals.appeal set reviewer = :reviewer, taken_at = :at where id = :id")
                .param("reviewer", reviewer.value()).param("at", utc(at)).param("id", id.value()).update();
    }

    void admit(AppealId id, boolean admitted, String reason) {
        jdbc.sql("update appeals.appeal set admitted = :admitted, admission_reason = :reason where id = :id")
                .param("admitted", admitted).param("reason", reason).param("id", id.value()).update();
    }

    void propose(AppealId id, Appeal.Review review) {
        jdbc.sql("update appeals.appeal set proposal = :proposal, review = :review, proposed_at = :at where id = :id")
                .param("proposal", review.proposal().name()).param("review", review.opinion()).param("at", utc(review.at())).param("id", id.value()).update();
    }

    /** The body that decides: a deliberation, or a signature where the first decision was signed. */
    void decided(AppealId id, Optional<ActId> act, Optional<Act.Signature> signatory, LocalDate on) {
        jdbc.sql("""
                update appeals.appeal set act = :act, signed_on = :on, signatory_first_name = :firstName, signatory_name = :name, signatory_quality = :quality
                 where id = :id
                """)
                .param("act", act.map(ActId::value).orElse(null), Types.OTHER).param("on", signatory.isPresent() ? on : null, Types.DATE)
                .param("firstName", signatory.map(Act.Signature::firstName).orElse(null), Types.VARCHAR)
                .param("name", signatory.map(Act.Signature::name).orElse(null), Types.VARCHAR)
                .param("quality", signatory.map(Act.Signature::quality).orElse(null), Types.VARCHAR).param("id", id.value()).update();
    }

    void answer(AppealId id, Appeal.Answer answer) {
        jdbc.sql("""
                update appeals.appeal set answer_reason = :reason, answer = :letter, answered_at = :at, sent_by = :way, answer_sent_on = :sent
                 where id = :id
                """)
                .param("reason", answer.reason()).param("letter", answer.letter().value()).param("at", utc(answer.at()))
                .param("way", answer.onPortal() ? "PORTAL" : "LETTER").param("sent", answer.sentOn().orElse(null), Types.DATE).param("id", id.value()).update();
    }

    /** False when its author knew it already. */
    boolean known(AppealId id, LocalDate sentOn, LocalDate on) {
        return jdbc.sql("update appeals.appeal set answer_sent_on = :sent, answer_known_on = :on where id = :id and answer is not null and answer_known_on is null")
                .param("sent", sentOn).param("on", on).param("id", id.value()).update() == 1;
    }

    void silent(AppealId id, Instant at) {
        jdbc.sql("update appeals.appeal set silence_at = :at where id = :id").param("at", utc(at)).param("id", id.value()).update();
    }

    /** False when this alert has left. */
    boolean alert(AppealId id, int days, LocalDate on) {
        return jdbc.sql("insert into appeals.alert (appeal, days, sent_on) values (:id, :days, :on) on conflict do nothing")
                .param("id", id.value()).param("days", days).param("on", on).update() == 1;
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                new AppealId(row.getObject("id", UUID.class)), row.getString("reference"), new ApplicationId(row.getObject("application", UUID.class)),
                Appeal.Channel.valueOf(row.getString("channel")), AppealStatus.valueOf(row.getString("status")), row.getString("reason"),
                instant(row, "filed_at").orElseThrow(),
                new AppealClock(new AppealPeriod(row.getBoolean("mentioned"), day(row, "deadline").orElseThrow()), day(row, "sent_on").orElseThrow(),
                        day(row, "received_on").orElseThrow(), day(row, "silent_on").orElseThrow(), row.getBoolean("repeated")),
                Optional.ofNullable(row.getObject("change", UUID.class)), row.getObject("evidence", UUID.class), row.getString("evidence_digest"), document(row, "receipt"),
                Optional.ofNullable(row.getObject("reviewer", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("admitted", Boolean.class)), Optional.ofNullable(row.getString("admission_reason")).orElse(""),
                review(row), answer(row));
    }

    private static Optional<Appeal.Review> review(ResultSet row) throws SQLException {
        var proposal = row.getString("proposal");
        if (proposal == null) return Optional.empty();
        return Optional.of(new Appeal.Review(AppealAnswer.valueOf(proposal), row.getString("review"), instant(row, "proposed_at").orElseThrow()));
    }

    private static Optional<Appeal.Answer> answer(ResultSet row) throws SQLException {
        var letter = document(row, "answer");
        if (letter.isEmpty()) return Optional.empty();
        return Optional.of(new Appeal.Answer(Optional.ofNullable(row.getString("act_number")), row.getString("answer_reason"), letter.get(),
                "PORTAL".equals(row.getString("sent_by")), day(row, "answer_sent_on"), day(row, "answer_known_on"), instant(row, "answered_at").orElseThrow()));
    }

    private static Optional<DocumentId> document(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(DocumentId::new);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(java.sql.Timestamp::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
