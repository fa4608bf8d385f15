package fr.levain.events;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Digest;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who asked to be invited, and those who want no invitation. */
@Repository
class FollowerStore {
    record Follower(String email, Optional<String> department, List<String> themes) {}

    private final JdbcClient sql;

    FollowerStore(JdbcClient sql) {
        this.sql = sql;
    }

    static String digest(String email) {
        return Digest.of("agenda\n" + email);
    }

    /** The last word counts: whoever asks again after a stop is invited again. */
    void follow(String email, Optional<AccountId> account, Details about, Instant now) {
        sql.sql("delete from events.opt_out where digest = :digest").param("digest", digest(email)).update();
        sql.sql("""
                insert into events.follower as known (email, account_id, department, themes, since) values (:email, :account, :department, :themes, :now)
                on conflict (email) do update set account_id = excluded.account_id, department = excluded.department, since = excluded.since,
                    themes = array(select distinct unnest(known.themes || excluded.themes) order by 1)
                """)
                .param("email", email).param("account", account.map(AccountId::value).orElse(null), Types.OTHER)
                .param("department", about.department().orElse("")).param("themes", about.themes().toArray(String[]::new))
                .param("now", Timestamp.from(now)).update();
    }

    List<Follower> followers(Set<String> departments, Set<String> themes) {
        return sql.sql("""
                select * from events.follower
                 where (cardinality(:departments::text[]) = 0 or department = any(:departments) or department = '')
                   and (cardinality(:themes::text[]) = 0 or themes && :themes::text[])
                 order by since
                """)
                .param("departments", departments.toArray(String[]::new)).param("themes", themes.toArray(String[]::new))
                .query((row, _) -> new Follower(row.getString("email"), Optional.of(row.getString("department")).filter(code -> !code.isEmpty()),
                        List.of((String[]) row.getArray("themes").getArray())))
                .list();
    }

    /** @return false when they had stopped already */
    boolean stop(String digest, Instant now) {
        sql.sql("delete from events.follower where encode(sha256(convert_to('agenda' || chr(10) || email, 'UTF8')), 'hex') = :digest")
                .param("digest", digest).update();
        return sql.sql("insert into events.opt_out (digest, at) values (:digest, :now) on conflict do nothing")
                .param("digest", digest).param("now", Timestamp.from(now)).update() == 1;
    }

    boolean hasStopped(String digest) {
        return sql.sql("select 1 from events.opt_out where digest = :digest").param("digest", digest).query(Integer.class).optional().isPresent();
    }

    Set<String> stopped(Collection<String> digests) {
        return new HashSet<>(sql.sql("select digest from events.opt_out where digest = any(:digests)")
                .param("digests", digests.toArray(String[]::new)).query(String.class).list());
    }

    int forget(Instant before) {
        return sql.sql("delete from events.follower where since < :before").param("before", Timestamp.from(before)).update();
    }
}
