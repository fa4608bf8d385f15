package fr.levain.commitments;

import fr.levain.kernel.Digest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes that prove the address invited, and the browsers that typed them. By digest: who steals a copy of the base proves nothing. */
@Repository
class AddressProofStore {
    private final JdbcClient sql;

    AddressProofStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Sent(CommitmentId commitment, String codeDigest, Instant at, int attempts) {
        boolean isCode(String typed) {
            return ofCode(commitment, typed).equals(codeDigest);
        }
    }

    void put(CommitmentId id, String code, Instant now) {
        sql.sql("""
                insert into commitments.address_code (commitment_id, code_digest, sent_at, attempts) values (:id, :code, :now, 0)
                on conflict (commitment_id) do update set code_digest = excluded.code_digest, sent_at = excluded.sent_at, attempts = 0
                """)
                .param("id", id.value()).param("code", ofCode(id, code)).param("now", Timestamp.from(now)).update();
    }

    Optional<Sent> find(CommitmentId id) {
        return sql.sql("select * from commitments.address_code where commitment_id = :id").param("id", id.value())
                .query((row, n) -> new Sent(id, row.getString("code_digest"), row.getTimestamp("sent_at").toInstant(), row.getInt("attempts")))
                .optional();
    }

    void failed(CommitmentId id) {
        sql.sql("update commitments.address_code set attempts = attempts + 1 where commitment_id = :id").param("id", id.value()).update();
    }

    void remove(CommitmentId id) {
        sql.sql("delete from commitments.address_code where commitment_id = :id").param("id", id.value()).update();
    }

    void remember(Commitment commitment, String pass, Instant until) {
        sql.sql("insert into commitments.address_proof (digest, commitment_id, expires_at) values (:digest, :id, :until)")
                .param("digest", passDigest(commitment, pass)).param("id", commitment.id().value()).param("until", Timestamp.from(until)).update();
    }

    boolean isProved(Commitment commitment, String pass, Instant now) {
        return sql.sql("select count(*) from commitments.address_proof where digest = :digest and expires_at > :now")
                .param("digest", passDigest(commitment, pass)).param("now", Timestamp.from(now)).query(Integer.class).single() == 1;
    }

    void forgetBefore(Instant now, Instant codes) {
        sql.sql("delete from commitments.address_proof where expires_at < :now").param("now", Timestamp.from(now)).update();
        sql.sql("delete from commitments.address_code where sent_at < :codes").param("codes", Timestamp.from(codes)).update();
    }

    private static String ofCode(CommitmentId id, String code) {
        return Digest.of("address-code\n" + id + "\n" + code);
    }

    /** Bound to the address: the partner invited elsewhere proves the new one. */
    private static String passDigest(Commitment commitment, String pass) {
        return Digest.of("address-proof\n" + commitment.id() + "\n" + commitment.email() + "\n" + pass);
    }
}
