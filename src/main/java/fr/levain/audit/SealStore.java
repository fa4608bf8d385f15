package fr.levain.audit;

import fr.levain.audit.Seal.SealedHead;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SealStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;

    SealStore(JdbcClient sql) {
        this.sql = sql;
    }

    record MovedHead(SealedHead head, long sealedUpTo) {}

    /** One node seals at a time. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('audit.seal', 0))").query((row, n) -> n).list();
    }

    /** Locked in the order in which acts lock them, so that sealing and writing never block each other for ever. */
    List<MovedHead> moved() {
        return sql.sql("""
                select subject_kind, subject_id, position, digest, sealed_position from audit.head
                where position > sealed_position order by subject_kind, subject_id for update
                """)
                .query((row, n) -> new MovedHead(
                        new SealedHead(
                                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                                row.getLong("position"),
                                row.getString("digest")),
                        row.getLong("sealed_position")))
                .list();
    }

    Optional<Seal> last() {
        return sql.sql("select * from audit.seal order by number desc limit 1")
                .query((row, n) -> read(row))
                .optional();
    }

    void append(Seal seal) {
        sql.sql("""
                insert into audit.seal (number, at, heads, subjects, entries, previous_digest, digest)
                values (:number, :at, :heads::jsonb, :subjects, :entries, :previous, :digest)
                """)
                .param("number", seal.number())
                .param("at", Timestamp.from(seal.at()))
                .param("heads", seal.headsJson())
                .param("subjects", seal.subjects())
                .param("entries", seal.entries())
                .param("previous", seal.previous())
                .param("digest", seal.digest())
                .update();
        sql.sql("""
                update audit.head h set sealed_position = s.position
                from jsonb_to_recordset(:heads::jsonb) as s(kind text, id uuid, position bigint)
                where h.subject_kind = s.kind and h.subject_id = s.id
                """).param("heads", seal.headsJson()).update();
    }

    static Seal read(ResultSet row) throws SQLException {
        List<Map<String, Object>> heads =
                JSON.readValue(row.getString("heads"), new TypeReference<List<Map<String, Object>>>() {});
        return new Seal(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                heads.stream()
                        .map(head -> new SealedHead(
                                new Subject((String) head.get("kind"), UUID.fromString((String) head.get("id"))),
                                ((Number) head.get("position")).longValue(),
                                (String) head.get("digest")))
                        .toList(),
                row.getLong("subjects"),
                row.getLong("entries"),
                row.getString("previous_digest"),
                row.getString("digest"));
    }
}
