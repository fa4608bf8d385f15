package fr.levain.opinions;

import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links, codes, and what a browser holds once a code was typed. All by digest: who steals a copy of the base opens none. */
@Repository
class OpinionLinkStore {
    private final JdbcClient sql;

    OpinionLinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param opinion empty when it was withdrawn */
    record Link(UUID id, Optional<OpinionId> opinion, Instant expiresAt, boolean replaced) {}

    record Code(String digest, Instant sentAt, int attempts) {
        boolean isFor(OpinionId id, String typed) {
            return codeDigest(id, typed).equals(digest);
        }
    }

    Optional<Link> find(OpinionKey key) {
        return sql.sql("select * from opinions.link where digest = :digest").param("digest", key.digest())
                .query((row, n) -> new Link(row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("opinion_id", UUID.class)).map(OpinionId::new),
                        row.getTimestamp("expires_at").toInstant(), row.getTimestamp("replaced_at") != null))
                .optional();
    }

    /** A new link; the one before only says that it is replaced, and who had typed its code types another. */
    OpinionKey draw(OpinionId opinion, Instant now, Instant expiresAt) {
        sql.sql("update opinions.link set replaced_at = :now where opinion_id = :opinion and replaced_at is null")
                .param("now", Timestamp.from(now)).param("opinion", opinion.value()).update();
        var key = OpinionKey.drawn();
        sql.sql("insert into opinions.link (id, digest, opinion_id, sent_at, expires_at) values (:id, :digest, :opinion, :now, :expires)")
                .param("id", UuidV7.at(now)).param("digest", key.digest()).param("opinion", opinion.value())
                .param("now", Timestamp.from(now)).param("expires", Timestamp.from(expiresAt)).update();
        return key;
    }

    int sentSince(OpinionId opinion, Instant since) {
        return sql.sql("select count(*) from opinions.link where opinion_id = :opinion and sent_at > :since")
                .param("opinion", opinion.value()).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    void putCode(OpinionId id, String code, Instant now) {
        sql.sql("""
                insert into opinions.code (opinion_id, digest, sent_at) values (:id, :digest, :now)
                on conflict (opinion_id) do update set digest = excluded.digest, sent_at = excluded.sent_at, attempts = 0
                """)
                .param("id", id.value()).param("digest", codeDigest(id, code)).param("now", Timestamp.from(now)).update();
        sql.sql("insert into opinions.code_sent (opinion_id, at) values (:id, :now)")
                .param("id", id.value()).param("now", Timestamp.from(now)).update();
    }

    Optional<Code> code(OpinionId id) {
        return sql.sql("select * from opinions.code where opinion_id = :id for update").param("id", id.value())
                .query((row, n) -> new Code(row.getString("digest"), row.getTimestamp("sent_at").toInstant(), row.getInt("attempts"))).optional();
    }

    void codeFailed(OpinionId id) {
        sql.sql("update opinions.code set attempts = attempts + 1 where opinion_id = :id").param("id", id.value()).update();
    }

    void codeUsed(OpinionId id) {
        sql.sql("delete from opinions.code where opinion_id = :id").param("id", id.value()).update();
    }

    int codesSince(OpinionId id, Instant since) {
        return sql.sql("select count(*) from opinions.code_sent where opinion_id = :id and at > :since")
                .param("id", id.value()).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    /** What the browser keeps. */
    String pass(OpinionId id, Instant until) {
        var pass = LinkSecret.drawn(24);
        sql.sql("insert into opinions.pass (digest, opinion_id, expires_at) values (:digest, :id, :until)")
                .param("digest", passDigest(id, pass)).param("id", id.value()).param("until", Timestamp.from(until)).update();
        return pass;
    }

    boolean isPass(OpinionId id, String pass, Instant now) {
        return sql.sql("select count(*) from opinions.pass where digest = :digest and opinion_id = :id and expires_at > :now")
                .param("digest", passDigest(id, pass)).param("id", id.value()).param("now", Timestamp.from(now)).query(Integer.class).single() == 1;
    }

    void forgetPasses(OpinionId id) {
        sql.sql("delete from opinions.pass where opinion_id = :id").param("id", id.value()).update();
    }

    void forgetBefore(Instant limit) {
        sql.sql("delete from opinions.pass where expires_at < :limit").param("limit", Timestamp.from(limit)).update();
        sql.sql("delete from opinions.code_sent where at < :limit").param("limit", Timestamp.from(limit)).update();
    }

    /** Bound to the opinion: the same six digits of another one are another code. */
    private static String codeDigest(OpinionId id, String code) {
        return Digest.of("opinion-code\n" + id + "\n" + code);
    }

    private static String passDigest(OpinionId id, String pass) {
        return Digest.of("opinion-pass\n" + id + "\n" + pass);
    }
}
