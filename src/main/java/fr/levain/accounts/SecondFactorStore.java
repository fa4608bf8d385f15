package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondFactorStore {
    private final JdbcClient sql;

    SecondFactorStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Factor(String hiddenSecret, boolean confirmed) {}

    Optional<Factor> find(AccountId account) {
        return sql.sql("select secret, confirmed_at from accounts.second_factor where account = :account")
                .param("account", account.value())
                .query((row, n) -> new Factor(row.getString("secret"), row.getTimestamp("confirmed_at") != null))
                .optional();
    }

    /** A secret not confirmed yet may be replaced; a confirmed one never is. */
    void propose(AccountId account, String hiddenSecret, Instant now) {
        sql.sql("""
                insert into accounts.second_factor (account, secret, enrolled_at) values (:account, :secret, :now)
                on conflict (account) do update set secret = excluded.secret, enrolled_at = excluded.enrolled_at
                where second_factor.confirmed_at is null
                """)
                .param("account", account.value())
                .param("secret", hiddenSecret)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** A code serves once: an older or equal step is refused (RFC 6238 §5.2). */
    boolean advance(AccountId account, long step) {
        return sql.sql("""
                update accounts.second_factor set last_step = :step where account = :account and last_step < :step
                """).param("account", account.value()).param("step", step).update()
                == 1;
    }

    boolean forget(AccountId account) {
        sql.sql("delete from accounts.recovery_code where account = :account").param("account", account.value()).update();
        return sql.sql("delete from accounts.second_factor where account = :account").param("account", account.value()).update() == 1;
    }

    boolean confirm(AccountId account, Instant now) {
        return sql.sql("""
                update accounts.second_factor set confirmed_at = :now where account = :account and confirmed_at is null
                """).param("account", account.value()).param("now", Timestamp.from(now)).update()
                == 1;
    }

    void recoveryCodes(AccountId account, List<String> digests) {
        sql.sql("delete from accounts.recovery_code where account = :account")
                .param("account", account.value())
                .update();
        digests.forEach(digest -> sql.sql("""
                insert into accounts.recovery_code (account, code_digest) values (:account, :digest)
                """).param("account", account.value()).param("digest", digest).update());
    }

    boolean useRecoveryCode(AccountId account, String digest, Instant now) {
        return sql.sql("""
                update accounts.recovery_code set used_at = :now
                where account = :account and code_digest = :digest and used_at is null
                """)
                        .param("account", account.value())
                        .param("digest", digest)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
