package fr.levain.commitments;

import fr.levain.commitments.PreparedAct.Kind;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts that wait for their code, and the codes sent. */
@Repository
class PreparedActStore {
    private final JdbcClient sql;

    PreparedActStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param wording as it was shown when it was prepared */
    record Waiting(CommitmentId commitment, PreparedAct act, String wording, String codeDigest, Instant codeSentAt, int attempts) {
        boolean isCode(String typed) {
            return digest(commitment, typed).equals(codeDigest);
        }
    }

    void put(CommitmentId id, PreparedAct act, String wording, String code, Instant now) {
        sql.sql("""
                insert into commitments.prepared_act (commitment_id, act, signatory, function, people, agreed_how, reason, document_id, file_name,
                    wording, prepared_at, code_digest, code_sent_at, attempts)
                values (:id, :act, :signatory, :function, :people, :how, :reason, :document, :file, :wording, :now, :code, :now, 0)
                on conflict (commitment_id) do update set act = excluded.act, signatory = excluded.signatory, function = excluded.function,
                    people = excluded.people, agreed_how = excluded.agreed_how, reason = excluded.reason, document_id = excluded.document_id,
                    file_name = excluded.file_name, wording = excluded.wording, prepared_at = excluded.prepared_at,
                    code_digest = excluded.code_digest, code_sent_at = excluded.code_sent_at, attempts = 0
                """)
                .param("id", id.value()).param("act", act.kind().name()).param("signatory", act.name()).param("function", act.function())
                .param("people", act.people()).param("how", act.how()).param("reason", act.reason())
                .param("document", act.letter().map(each -> each.document().value()).orElse(null))
                .param("file", act.letter().map(Evidence.Letter::fileName).orElse(null))
                .param("wording", wording).param("now", Timestamp.from(now)).param("code", digest(id, code)).update();
    }

    Optional<Waiting> find(CommitmentId id) {
        return sql.sql("select * from commitments.prepared_act where commitment_id = :id").param("id", id.value()).query(this::waiting).optional();
    }

    void renewCode(CommitmentId id, String code, Instant now) {
        sql.sql("update commitments.prepared_act set code_digest = :code, code_sent_at = :now, attempts = 0 where commitment_id = :id")
                .param("code", digest(id, code)).param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    void failed(CommitmentId id) {
        sql.sql("update commitments.prepared_act set attempts = attempts + 1 where commitment_id = :id").param("id", id.value()).update();
    }

    void remove(CommitmentId id) {
        sql.sql("delete from commitments.prepared_act where commitment_id = :id").param("id", id.value()).update();
    }

    void codeSent(CommitmentId id, Instant now) {
        sql.sql("insert into commitments.code_sent (commitment_id, at) values (:id, :now)")
                .param("id", id.value()).param("now", Timestamp.from(now)).update();
    }

    int codesSince(CommitmentId id, Instant since) {
        return sql.sql("select count(*) from commitments.code_sent where commitment_id = :id and at > :since")
                .param("id", id.value()).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    /** Left without their code. */
    List<Waiting> leftBefore(Instant limit, int max) {
        return sql.sql("select * from commitments.prepared_act where prepared_at < :limit order by prepared_at limit :max")
                .param("limit", Timestamp.from(limit)).param("max", max).query(this::waiting).list();
    }

    void forgetCodesBefore(Instant limit) {
        sql.sql("delete from commitments.code_sent where at < :limit").param("limit", Timestamp.from(limit)).update();
    }

    private Waiting waiting(ResultSet row, int n) throws SQLException {
        var act = new PreparedAct(Kind.valueOf(row.getString("act")), row.getString("signatory"), row.getString("function"), row.getInt("people"),
                row.getString("agreed_how"), row.getString("reason"), letter(row.getObject("document_id", UUID.class), row.getString("file_name")));
        return new Waiting(new CommitmentId(row.getObject("commitment_id", UUID.class)), act, row.getString("wording"),
                row.getString("code_digest"), row.getTimestamp("code_sent_at").toInstant(), row.getInt("attempts"));
    }

    private static Optional<Evidence.Letter> letter(@Nullable UUID document, @Nullable String name) {
        return document == null || name == null ? Optional.empty() : Optional.of(new Evidence.Letter(new DocumentId(document), name));
    }

    /** Bound to the commitment: the same six digits of another one are another code. */
    private static String digest(CommitmentId id, String code) {
        return Digest.of("engagement-code\n" + id + "\n" + code);
    }
}
