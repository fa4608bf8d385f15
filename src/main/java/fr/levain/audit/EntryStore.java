package fr.levain.audit;

import fr.levain.audit.Entry.Head;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EntryStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;

    EntryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The head of a subject's chain, locked until the transaction ends; made at the first entry. */
    Head lockHead(Subject subject) {
        sql.sql("""
                insert into audit.head (subject_kind, subject_id, position, digest) values (:kind, :id, 0, :start)
                on conflict do nothing
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("start", Entry.START)
                .update();
        return sql.sql("""
                select position, digest from audit.head where subject_kind = :kind and subject_id = :id for update
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, n) -> new Head(row.getLong("position"), row.getString("digest")))
                .single();
    }

    void append(Entry entry) {
        sql.sql("""
                insert into audit.entry (subject_kind, subject_id, position, at, event, by_whom, facts, salt,
                                         previous_digest, digest)
                values (:kind, :id, :position, :at, :event, :by, :facts::jsonb, :salt, :previous, :digest)
                """)
                .param("kind", entry.subject().kind())
                .param("id", entry.subject().id())
                .param("position", entry.position())
                .param("at", Timestamp.from(entry.at()))
                .param("event", entry.event())
                .param("by", entry.by())
                .param("facts", CanonicalJson.write(entry.facts()))
                .param("salt", entry.salt())
                .param("previous", entry.previous())
                .param("digest", entry.digest())
                .update();
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
