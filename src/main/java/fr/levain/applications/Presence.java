package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has the same part before their eyes. It warns; the version of the page is what protects. */
@Service
@Transactional
public class Presence {
    /** Someone who types is seen at each saving; someone who only reads is forgotten after this long. */
    static final Duration RECENT = Duration.ofMinutes(3);
    /** Not written again within this long: an autosave costs no second write. */
    private static final Duration STEP = Duration.ofSeconds(30);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Clock clock;

    Presence(JdbcClient sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Notes that the caller is there. @return the others who are, by name */
    public List<String> here(ApplicationId application, String page, Caller caller) {
        var me = caller.signedIn().id();
        var now = clock.instant();
        sql.sql("""
                insert into applications.presence as p (application_id, page, account_id, seen_at)
                values (:application, :page, :me, :now)
                on conflict (application_id, page, account_id) do update set seen_at = excluded.seen_at
                where p.seen_at < :old
                """)
                .param("application", application.value())
                .param("page", page)
                .param("me", me.value())
                .param("now", Timestamp.from(now))
                .param("old", Timestamp.from(now.minus(STEP)))
                .update();
        var others = sql.sql("""
                select account_id from applications.presence
                where application_id = :application and page = :page and account_id <> :me and seen_at > :since
                order by seen_at desc limit 5
                """)
                .param("application", application.value())
                .param("page", page)
                .param("me", me.value())
                .param("since", Timestamp.from(now.minus(RECENT)))
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
        return others.isEmpty() ? List.of() : accounts.people(others).values().stream().map(Person::name).sorted().toList();
    }

    /** Whoever left the page is not shown there any longer. */
    public void gone(ApplicationId application, Caller caller) {
        sql.sql("delete from applications.presence where application_id = :application and account_id = :me")
                .param("application", application.value())
                .param("me", caller.signedIn().id().value())
                .update();
    }

    /** @return how many were forgotten */
    int forget() {
        return sql.sql("delete from applications.presence where seen_at < :old")
                .param("old", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .update();
    }
}
