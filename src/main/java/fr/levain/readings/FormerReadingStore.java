package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FormerReadingStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    FormerReadingStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void keep(AskedReading given, String reason, AccountId by, Instant now) {
        sql.sql("""
                insert into readings.former_reading (reading, application_id, call_slug, kind, reader, marks, per_mille, given_at, reason, reopened_by, reopened_at)
                values (:reading, :application, :call, :kind, :reader, :marks::jsonb, :result, :given, :reason, :by, :now)
                """)
                .param("reading", given.id().value()).param("application", given.application().value()).param("call", given.call()).param("kind", given.kind())
                .param("reader", given.reader().value()).param("marks", json.writeValueAsString(given.marks())).param("result", given.perMille().orElse(null))
                .param("given", Timestamp.from(given.endedAt().orElseThrow())).param("reason", reason).param("by", by.value()).param("now", Timestamp.from(now))
                .update();
    }

    /** The latest first. */
    List<FormerReading> of(ApplicationId application) {
        return sql.sql("select * from readings.former_reading where application_id = :id order by reopened_at desc, reading").param("id", application.value())
                .query(this::former).list();
    }

    Optional<FormerReading> latest(ReadingId reading) {
        return sql.sql("select * from readings.former_reading where reading = :id order by reopened_at desc limit 1").param("id", reading.value())
                .query(this::former).optional();
    }

    private FormerReading former(ResultSet row, int n) throws SQLException {
        var perMille = row.getInt("per_mille");
        var judged = !row.wasNull();
        return new FormerReading(
                new ReadingId(row.getObject("reading", UUID.class)), row.getString("kind"), new AccountId(row.getObject("reader", UUID.class)),
                json.readValue(row.getString("marks"), new TypeReference<Map<String, ReadingMark>>() {}), judged ? Optional.of(perMille) : Optional.empty(),
                row.getTimestamp("given_at").toInstant(), row.getString("reason"), new AccountId(row.getObject("reopened_by", UUID.class)),
                row.getTimestamp("reopened_at").toInstant());
    }
}
