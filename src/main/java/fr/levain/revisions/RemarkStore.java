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

    /** In the order they came. */
    List<Remark> of(UUID consultation) {
        return jdbc.sql(SELECT + " where consultation = :id order by at, id limit 1000").param("id", consultation).query(RemarkStore::remark).list();
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
