package fr.levain.catalogue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlertStore {
    private final JdbcClient sql;

    AlertStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The alert as it is from now on: the same search asked again by the same address is one alert. */
    Alert ask(Alert alert, Instant now) {
        return sql.sql("""
                insert into catalogue.alert (id, email, query, rhythm, token, asked_at, mailed_at)
                values (:id, :email, :query, :rhythm, :token, :now, :mailed)
                on conflict (email, query, rhythm) do update set asked_at = excluded.asked_at
                returning *
                """)
                .param("id", alert.id())
                .param("email", alert.email())
                .param("query", alert.search().query())
                .param("rhythm", alert.rhythm().name())
                .param("token", alert.token())
                .param("now", Timestamp.from(now))
                .param("mailed", Timestamp.from(alert.mailedAt()))
                .query(AlertStore::alert)
                .single();
    }

    /** Waits for whoever else asks for the same address. */
    void lock(String email) {
        sql.sql("select pg_advisory_xact_lock(hashtext('catalogue.alert'), hashtext(:email))").param("email", email).query((row, n) -> 0).list();
    }

    void mailed(UUID id, Instant now) {
        sql.sql("update catalogue.alert set mailed_at = :now where id = :id").param("now", Timestamp.from(now)).param("id", id).update();
    }

    int mailedSince(String email, Instant since) {
        return sql.sql("select count(*) from catalogue.alert where email = :email and mailed_at > :since")
                .param("email", email).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    Optional<Alert> find(String token) {
        return sql.sql("select * from catalogue.alert where token = :token").param("token", token).query(AlertStore::alert).optional();
    }

    /** @return false when it runs already */
    boolean run(UUID id, Instant now, Instant next) {
        return sql.sql("""
                update catalogue.alert set confirmed_at = coalesce(confirmed_at, :now), stopped_at = null, told_until = :now, next_at = :next
                 where id = :id and (confirmed_at is null or stopped_at is not null)
                """)
                .param("id", id).param("now", Timestamp.from(now)).param("next", Timestamp.from(next)).update() == 1;
    }

    /** @return false when it was stopped already */
    boolean stop(UUID id, Instant now) {
        return sql.sql("update catalogue.alert set stopped_at = :now where id = :id and stopped_at is null")
                .param("id", id).param("now", Timestamp.from(now)).update() == 1;
    }

    /** Those whose morning has come, the longest waiting first. */
    List<UUID> due(Instant now) {
        return sql.sql("""
                select id from catalogue.alert
                 where confirmed_at is not null and stopped_at is null and next_at <= :now
                 order by next_at
                """).param("now", Timestamp.from(now)).query(UUID.class).list();
    }

    /** One of them, locked until it is told: empty when another node tells it, or has. */
    Optional<Alert> take(UUID id, Instant now) {
        return sql.sql("""
                select * from catalogue.alert
                 where id = :id and confirmed_at is not null and stopped_at is null and next_at <= :now
                   for update skip locked
                """).param("id", id).param("now", Timestamp.from(now)).query(AlertStore::alert).optional();
    }

    void told(UUID id, Instant until, Instant next) {
        sql.sql("update catalogue.alert set told_until = :until, next_at = :next where id = :id")
                .param("id", id).param("until", Timestamp.from(until)).param("next", Timestamp.from(next)).update();
    }

    /** @return how many went */
    int forget(Instant unconfirmedBefore, Instant stoppedBefore) {
        return sql.sql("""
                delete from catalogue.alert
                 where (confirmed_at is null and mailed_at < :unconfirmed) or stopped_at < :stopped
                """)
                .param("unconfirmed", Timestamp.from(unconfirmedBefore)).param("stopped", Timestamp.from(stoppedBefore)).update();
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                row.getString("email"),
                search(row.getString("query")),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getString("token"),
                row.getTimestamp("mailed_at").toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "stopped_at"),
                instant(row, "told_until"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Search search(String query) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (var pair : query.split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0) read.computeIfAbsent(pair.substring(0, cut), _ -> new ArrayList<>())
                    .add(URLDecoder.decode(pair.substring(cut + 1), StandardCharsets.UTF_8));
        }
        return Search.from(read);
    }
}
