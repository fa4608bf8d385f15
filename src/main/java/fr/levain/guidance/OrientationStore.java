package fr.levain.guidance;

import fr.levain.forms.FormJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrientationStore {
    private final JdbcClient sql;

    OrientationStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Orientation orientation, OrientationKey key) {
        sql.sql("""
                insert into guidance.orientation (id, key_digest, answers, begun_at, changed_at, expires_at)
                values (:id, :digest, :answers::jsonb, :now, :now, :expires)
                """)
                .param("id", orientation.id().value())
                .param("digest", key.digest())
                .param("answers", FormJson.write(orientation.answers()))
                .param("now", Timestamp.from(orientation.begunAt()))
                .param("expires", Timestamp.from(orientation.expiresAt()))
                .update();
    }

    Optional<Orientation> find(OrientationKey key, Instant now) {
        return sql.sql("select * from guidance.orientation where key_digest = :digest and expires_at > :now")
                .param("digest", key.digest())
                .param("now", Timestamp.from(now))
                .query(OrientationStore::orientation)
                .optional();
    }

    /** Two answers sent at once wait for each other: neither is lost. */
    Optional<Orientation> lock(OrientationKey key, Instant now) {
        return sql.sql("select * from guidance.orientation where key_digest = :digest and expires_at > :now for update")
                .param("digest", key.digest())
                .param("now", Timestamp.from(now))
                .query(OrientationStore::orientation)
                .optional();
    }

    void save(Orientation orientation) {
        sql.sql("""
                update guidance.orientation
                   set answers = :answers::jsonb, asked = :asked, changed_at = :changed, finished_at = :finished,
                       expires_at = :expires, unmet_need = :unmet, sent = :sent
                 where id = :id
                """)
                .param("id", orientation.id().value())
                .param("answers", FormJson.write(orientation.answers()))
                .param("asked", orientation.asked().toArray(String[]::new))
                .param("changed", Timestamp.from(orientation.changedAt()))
                .param("finished", orientation.finishedAt().map(Timestamp::from).orElse(null))
                .param("expires", Timestamp.from(orientation.expiresAt()))
                .param("unmet", orientation.unmetNeed().orElse(null))
                .param("sent", orientation.sent())
                .update();
    }

    void delete(OrientationId id) {
        sql.sql("delete from guidance.orientation where id = :id").param("id", id.value()).update();
    }

    int deleteExpired(Instant now) {
        return sql.sql("delete from guidance.orientation where expires_at <= :now").param("now", Timestamp.from(now)).update();
    }

    private static Orientation orientation(ResultSet row, int number) throws SQLException {
        return new Orientation(
                new OrientationId(row.getObject("id", UUID.class)),
                FormJson.answers(row.getString("answers")),
                List.of((String[]) row.getArray("asked").getArray()),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getObject("unmet_need", UUID.class)),
                row.getInt("sent"));
    }
}
