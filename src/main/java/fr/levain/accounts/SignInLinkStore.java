package fr.levain.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInLinkStore {
    private final JdbcClient sql;

    SignInLinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Link(String email, Optional<String> name, String returnTo) {}

    void add(String digest, Link link, Instant now, Instant expires) {
        sql.sql("""
                insert into accounts.sign_in_link (token_digest, email, name, return_to, asked_at, expires_at)
                values (:digest, :email, :name, :returnTo, :now, :expires)
                """)
                .param("digest", digest)
                .param("email", link.email())
                .param("name", link.name().orElse(null))
                .param("returnTo", link.returnTo())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    Optional<Link> valid(String digest, Instant now) {
        return sql.sql("""
                select email, name, return_to from accounts.sign_in_link
                where token_digest = :digest and used_at is null and expires_at > :now
                """)
                .param("digest", digest)
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Link(
                        row.getString("email"),
                        Optional.ofNullable(row.getString("name")),
                        row.getString("return_to")))
                .optional();
    }

    /** Uses the link up; false when somebody did already. */
    boolean use(String digest, Instant now) {
        return sql.sql("""
                update accounts.sign_in_link set used_at = :now
                where token_digest = :digest and used_at is null and expires_at > :now
                """).param("digest", digest).param("now", Timestamp.from(now)).update()
                == 1;
    }
}
