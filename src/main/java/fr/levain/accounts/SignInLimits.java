package fr.levain.accounts;

import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down those who guess, on every node at once. The tight limit holds for one address from one place, so that
 * nobody can lock somebody else out; the wide ones stop whoever changes place or address.
 */
@Component
class SignInLimits {
    enum Kind {
        PASSWORD(5, 50, 50),
        LINK(5, 20, 30),
        CODE(5, 5, 50),
        FORM(5, 10, 20);

        final int fromOnePlace;
        final int forOneAddress;
        final int fromOnePlaceInAll;

        Kind(int fromOnePlace, int forOneAddress, int fromOnePlaceInAll) {
            this.fromOnePlace = fromOnePlace;
            this.forOneAddress = forOneAddress;
            this.fromOnePlaceInAll = fromOnePlaceInAll;
        }
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final SecretKeys keys;
    private final Clock clock;

    SignInLimits(JdbcClient sql, SecretKeys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** Counts this attempt before it is looked at: many at once are counted too. Empty when there were too many. */
    @Transactional
    public Optional<UUID> admit(Kind kind, String who, String where) {
        var now = clock.instant();
        var id = UuidV7.at(now);
        var whoDigest = keys.digest("who\n" + who);
        var whereDigest = keys.digest("where\n" + where);
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", whoDigest)
                .query((row, n) -> n)
                .list();
        sql.sql("""
                insert into accounts.sign_in_attempt (id, at, kind, who_digest, where_digest, succeeded)
                values (:id, :now, :kind, :who, :where, false)
                """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("kind", kind.name())
                .param("who", whoDigest)
                .param("where", whereDigest)
                .update();
        var admitted = sql.sql("""
                select count(*) filter (where who_digest = :who and where_digest = :where) <= :both
                   and count(*) filter (where who_digest = :who) <= :address
                   and count(*) filter (where where_digest = :where) <= :place
                from accounts.sign_in_attempt
                where kind = :kind and not succeeded and at > :since
                  and (who_digest = :who or where_digest = :where)
                """)
                .param("kind", kind.name())
                .param("who", whoDigest)
                .param("where", whereDigest)
                .param("both", kind.fromOnePlace)
                .param("address", kind.forOneAddress)
                .param("place", kind.fromOnePlaceInAll)
                .param("since", Timestamp.from(now.minus(WINDOW)))
                .query(Boolean.class)
                .single();
        return admitted ? Optional.of(id) : Optional.empty();
    }

    @Transactional
    public void succeeded(UUID attempt) {
        sql.sql("update accounts.sign_in_attempt set succeeded = true where id = :id").param("id", attempt).update();
    }

    /** Forgets what no limit needs any more. */
    @Transactional
    public void forgetOld() {
        var now = clock.instant();
        sql.sql("delete from accounts.sign_in_attempt where at < :limit")
                .param("limit", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
        sql.sql("delete from accounts.sign_in_link where expires_at < :limit")
                .param("limit", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
    }
}
