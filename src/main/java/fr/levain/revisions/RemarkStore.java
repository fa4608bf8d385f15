package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RemarkStore {
    private static final String SELECT = """
            select id, part, body, author, organisation, named, at, state, reason, answer, answered_at
              from revisions.remark
            """;
    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells senders of one consultation apart, without telling who they are. */
    String digest(UUID consultation, String sender) {
        var salt = jdbc.sql("select salt from revisions.consultation where id = :id").param("id", consultation).query(String.class).single();
        return Digest.of(salt + "\n" + sender);
    }

    /** Those who send many at once take turns here. */
    int sentSince(UUID consultation, String digest, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:digest, 0))").param("digest", digest).query((_, n) -> n).list();
        return jdbc.sql("select count(*) from revisions.remark where consultation = :id and sender_digest = :digest and at > :since")
                .param("id", consultation).param("digest", digest).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    void add(UUID consultation, Remark remark, String digest) {
        jdbc.sql("""
                insert into revisions.remark (id, consultation, part, body, author, organisation, named, at, sender_digest, state)
                values (:id, :consultation, :part, :body, :author, :organisation, :named, :at, :digest, 'TO_READ')
                """)
                .param("id", remark.id()).param("consultation", consultation).param("part", remark.part()).param("body", remark.body())
                .param("author", remark.author().orElse(null)).param("organisation", remark.organisation().orElse(null))
                .param("named", remark.named()).param("at", Timestamp.from(remark.at())).param("digest", digest).update();
    }

    /** Still to read, in the order they came. */
    List<Remark> toRead(UUID consultation, int from, int most) {
        return some(consultation, "state = 'TO_READ'", from, most);
    }

    /** Published or not, in the order they came. */
    List<Remark> handled(UUID consultation, int from, int most) {
        return some(consultation, "state <> 'TO_READ'", from, most);
    }

    List<Remark> published(UUID consultation, int from, int most) {
        return some(consultation, "state <> 'TO_READ' and state = 'PUBLISHED'", from, most);
    }

    private List<Remark> some(UUID consultation, String which, int from, int most) {
        return jdbc.sql(SELECT + " where consultation = :id and " + which + " order by at, id offset :from limit :most")
                .param("id", consultation).param("from", from).param("most", most).query(RemarkStore::remark).list();
    }

    int count(UUID consultation, RemarkState state) {
        return jdbc.sql("select count(*) from revisions.remark where consultation = :id and state = :state")
                .param("id", consultation).param("state", state.name()).query(Integer.class).single();
    }

    /** Remarks to read on one text, whichever consultation they came by. */
    int toRead(String kind, String slug) {
        return jdbc.sql("""
                select count(*) from revisions.remark r join revisions.consultation c on c.id = r.consultation
                 where c.kind = :kind and c.slug = :slug and c.revision is null and r.state = 'TO_READ'
                """)
                .param("kind", kind).param("slug", slug).query(Integer.class).single();
    }

    record Waiting(String kind, String slug, String title, int count) {}

    /** Texts with remarks to read, those that have waited longest first. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                select c.kind, c.slug, min(c.title) as title, count(*) as count
                  from revisions.remark r join revisions.consultation c on c.id = r.consultation
                 where r.state = 'TO_READ'
                 group by c.kind, c.slug
                 order by min(r.at)
                 limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Waiting(row.getString("kind"), row.getString("slug"), row.getString("title"), row.getInt("count"))).list();
    }

    /** The consultation a remark came by, when it is one of this text. */
    Optional<UUID> consultationOf(String kind, String slug, UUID remark) {
        return jdbc.sql("""
                select c.id from revisions.remark r join revisions.consultation c on c.id = r.consultation
                 where r.id = :remark and c.kind = :kind and c.slug = :slug
                """)
                .param("remark", remark).param("kind", kind).param("slug", slug).query(UUID.class).optional();
    }

    Optional<Remark> get(UUID consultation, UUID id) {
        return jdbc.sql(SELECT + " where consultation = :consultation and id = :id")
                .param("consultation", consultation).param("id", id).query(RemarkStore::remark).optional();
    }

    boolean move(UUID id, RemarkState from, RemarkState to, Optional<String> reason, Caller by, Instant now) {
        return jdbc.sql("""
                update revisions.remark set state = :to, reason = :reason, moderated_at = :now, moderated_by = :by
                 where id = :id and state = :from
                """)
                .param("to", to.name()).param("reason", reason.orElse(null)).param("now", Timestamp.from(now))
                .param("by", by.reference()).param("id", id).param("from", from.name()).update() == 1;
    }

    void answer(UUID id, String answer, Caller by, Instant now) {
        jdbc.sql("update revisions.remark set answer = :answer, answered_at = :now, answered_by = :by where id = :id")
                .param("answer", answer).param("now", Timestamp.from(now)).param("by", by.reference()).param("id", id).update();
    }

    int forgetSenders(Instant before) {
        return jdbc.sql("update revisions.remark set sender_digest = null where sender_digest is not null and at < :before")
                .param("before", Timestamp.from(before)).update();
    }

    /** Names are forgotten, comments stay. */
    int forgetAuthors(Instant closedBefore) {
        return jdbc.sql("""
                update revisions.remark r set author = null, named = false
                  from revisions.consultation c
                 where c.id = r.consultation and r.author is not null and least(c.closes_at, c.closed_at) < :before
                """)
                .param("before", Timestamp.from(closedBefore)).update();
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(row.getObject("id", UUID.class), row.getString("part"), row.getString("body"),
                Optional.ofNullable(row.getString("author")), Optional.ofNullable(row.getString("organisation")), row.getBoolean("named"),
                row.getTimestamp("at").toInstant(), RemarkState.valueOf(row.getString("state")), Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("answer")), Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant));
    }
}
