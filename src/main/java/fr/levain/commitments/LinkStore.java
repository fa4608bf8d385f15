package fr.levain.commitments;

import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of partners' pages, by digest: who steals a copy of the base opens none. */
@Repository
class LinkStore {
    private final JdbcClient sql;

    LinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Link(UUID id, CommitmentId commitment, Instant expiresAt, boolean replaced) {}

    Optional<Link> find(EngagementKey key) {
        return sql.sql("select * from commitments.link where digest = :digest").param("digest", key.digest())
                .query((row, n) -> new Link(row.getObject("id", UUID.class), new CommitmentId(row.getObject("commitment_id", UUID.class)),
                        row.getTimestamp("expires_at").toInstant(), row.getTimestamp("replaced_at") != null))
                .optional();
    }

    /** A new link; the one before only says that it is replaced. */
    EngagementKey draw(CommitmentId commitment, Instant now, Instant expiresAt) {
        sql.sql("update commitments.link set replaced_at = :now where commitment_id = :commitment and replaced_at is null")
                .param("now", Timestamp.from(now)).param("commitment", commitment.value()).update();
        var key = EngagementKey.drawn();
        sql.sql("""
                insert into commitments.link (id, digest, commitment_id, sent_at, expires_at)
                values (:id, :digest, :commitment, :now, :expires)
                """)
                .param("id", UuidV7.at(now)).param("digest", key.digest()).param("commitment", commitment.value())
                .param("now", Timestamp.from(now)).param("expires", Timestamp.from(expiresAt)).update();
        return key;
    }

    int sentSince(CommitmentId commitment, Instant since) {
        return sql.sql("select count(*) from commitments.link where commitment_id = :commitment and sent_at > :since")
                .param("commitment", commitment.value()).param("since", Timestamp.from(since)).query(Integer.class).single();
    }
}
