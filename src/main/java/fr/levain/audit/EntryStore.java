package fr.levain.audit;

import fr.levain.audit.Entry.Head;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EntryStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;

    EntryStore(JdbcClient sql, NamedParameterJdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** The head of a subject's chain, locked until the transaction ends; made at the first entry. */
    Head lockHead(Subject subject) {
        return sql.sql("""
                insert into audit.head as h (subject_kind, subject_id, position, digest) values (:kind, :id, 0, :start)
                on conflict (subject_kind, subject_id) do update set position = h.position
                returning position, digest
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("start", Entry.START)
                .query((row, n) -> new Head(row.getLong("position"), row.getString("digest")))
                .single();
    }

    /** @param entries of one subject, each following the one before */
    void append(List<Entry> entries) {
        batches.batchUpdate("""
                insert into audit.entry (subject_kind, subject_id, position, at, event, by_whom, facts, salt,
                                         previous_digest, digest)
                values (:kind, :id, :position, :at, :event, :by, :facts::jsonb, :salt, :previous, :digest)
                """, entries.stream().map(EntryStore::row).toArray(SqlParameterSource[]::new));
        var entry = entries.getLast();
        sql.sql("""
                update audit.head set position = :position, digest = :digest
                where subject_kind = :kind and subject_id = :id
                """)
                .param("kind", entry.subject().kind())
                .param("id", entry.subject().id())
                .param("position", entry.position())
                .param("digest", entry.digest())
                .update();
    }

    private static SqlParameterSource row(Entry entry) {
        return new MapSqlParameterSource()
                .addValue("kind", entry.subject().kind())
                .addValue("id", entry.subject().id())
                .addValue("position", entry.position())
                .addValue("at", Timestamp.from(entry.at()))
                .addValue("event", entry.event())
                .addValue("by", entry.by())
                .addValue("facts", CanonicalJson.write(entry.facts()))
                .addValue("salt", entry.salt())
                .addValue("previous", entry.previous())
                .addValue("digest", entry.digest());
    }

    /** Newest first. */
    List<Entry> entriesOf(Subject subject, Set<String> events, int max) {
        return sql.sql("""
                select * from audit.entry where subject_kind = :kind and subject_id = :id and event in (:events)
                order by position desc limit :max
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("events", events)
                .param("max", max)
                .query((row, n) -> read(row))
                .list();
    }

    List<Entry> entriesOf(Subject subject, int max, long skipped) {
        return sql.sql("""
                select * from audit.entry where subject_kind = :kind and subject_id = :id
                order by position desc limit :max offset :skipped
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("max", max)
                .param("skipped", skipped)
                .query((row, n) -> read(row))
                .list();
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                row.getString("event"),
                row.getString("by_whom"),
                facts(row.getString("facts")),
                row.getString("salt"),
                row.getString("previous_digest"),
                row.getString("digest"));
    }

    private static Map<String, Object> facts(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    }
}
