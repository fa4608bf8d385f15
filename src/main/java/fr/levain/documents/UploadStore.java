package fr.levain.documents;

import fr.levain.kernel.AccountId;
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
class UploadStore {
    /** What a person has begun to send and not finished. */
    record Begun(int count, long bytes) {}

    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(PartialUpload upload, AccountId account, Instant now) {
        jdbc.sql("""
                insert into documents.upload (id, account, name, size, begun_at, expires_at)
                values (:id, :account, :name, :size, :now, :expires)
                """)
                .param("id", upload.id().value())
                .param("account", account.value())
                .param("name", upload.name())
                .param("size", upload.size())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(upload.expiresAt()))
                .update();
    }

    Begun begunBy(AccountId account, Instant now) {
        return jdbc.sql("""
                select count(*) as many, coalesce(sum(size), 0) as bytes from documents.upload
                 where account = :account and taken_at is null and expires_at > :now
                """)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Begun(row.getInt("many"), row.getLong("bytes")))
                .single();
    }

    /** Empty when it is not theirs, has expired, or has become a document. */
    Optional<PartialUpload> find(UploadId id, AccountId account, Instant now) {
        return jdbc.sql("""
                select id, name, size, expires_at,
                       (select coalesce(max(start + length), 0) from documents.upload_part where upload_id = id) as received
                  from documents.upload
                 where id = :id and account = :account and taken_at is null and expires_at > :now
                """)
                .param("id", id.value())
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query(UploadStore::read)
                .optional();
    }

    /** @return false when another part already starts there */
    boolean add(UploadId id, long start, long length, String file) {
        return jdbc.sql("""
                insert into documents.upload_part (upload_id, start, length, file) values (:id, :start, :length, :file)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("start", start)
                .param("length", length)
                .param("file", file)
                .update() == 1;
    }

    /** Names of its parts, in order. */
    List<String> parts(UploadId id) {
        return jdbc.sql("select file from documents.upload_part where upload_id = :id order by start")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    void taken(UploadId id, Instant now) {
        jdbc.sql("update documents.upload set taken_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    boolean giveUp(UploadId id, AccountId account) {
        return jdbc.sql("delete from documents.upload where id = :id and account = :account")
                .param("id", id.value())
                .param("account", account.value())
                .update() == 1;
    }

    /** Those whose parts may go: given up by time, or become a document a while ago. */
    List<UploadId> over(Instant now, Instant takenBefore) {
        return jdbc.sql("""
                select id from documents.upload
                 where expires_at <= :now or taken_at <= :taken order by expires_at limit 500
                """)
                .param("now", Timestamp.from(now))
                .param("taken", Timestamp.from(takenBefore))
                .query((row, _) -> new UploadId(row.getObject("id", UUID.class)))
                .list();
    }

    void forget(UploadId id) {
        jdbc.sql("delete from documents.upload where id = :id").param("id", id.value()).update();
    }

    private static PartialUpload read(ResultSet row, int number) throws SQLException {
        return new PartialUpload(
                new UploadId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                row.getTimestamp("expires_at").toInstant());
    }
}
