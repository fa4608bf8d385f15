package fr.levain.documents;

import fr.levain.documents.StoredDocument.Filed;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentStore {
    private static final String COLUMNS =
            "id, owner_kind, owner_id, name, media_type, size, digest, stored_at, scan, stored_by, piece, dated_on, retired_at";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredDocument document, Caller by) {
        jdbc.sql("""
                insert into documents.document
                       (id, owner_kind, owner_id, name, media_type, size, digest, stored_at, stored_by, scan, piece, dated_on)
                values (:id, :kind, :owner, :name, :type, :size, :digest, :at, :by, :scan, :piece, :dated)
                """)
                .param("id", document.id().value())
                .param("kind", document.owner().kind())
                .param("owner", document.owner().id())
                .param("name", document.name())
                .param("type", document.mediaType())
                .param("size", document.size())
                .param("digest", document.digest())
                .param("at", document.at().atOffset(ZoneOffset.UTC))
                .param("by", by.reference())
                .param("scan", document.scan().name())
                .param("piece", document.filed().piece().orElse(null))
                .param("dated", document.filed().dated().orElse(null))
                .update();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return jdbc.sql("select " + COLUMNS + " from documents.document where id = :id")
                .param("id", id.value())
                .query(DocumentStore::read)
                .optional();
    }

    List<StoredDocument> of(Subject owner) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.document where owner_kind = :kind and owner_id = :id order by stored_at, id
                """)
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(DocumentStore::read)
                .list();
    }

    boolean remove(DocumentId id) {
        return jdbc.sql("delete from documents.document where id = :id").param("id", id.value()).update() == 1;
    }

    /** @return whether anything changed */
    boolean file(DocumentId id, String piece, Optional<LocalDate> dated) {
        return jdbc.sql("""
                update documents.document set piece = :piece, dated_on = :dated
                 where id = :id and (piece, dated_on) is distinct from (:piece, cast(:dated as date))
                """)
                .param("id", id.value())
                .param("piece", piece)
                .param("dated", dated.orElse(null))
                .update() == 1;
    }

    /** The documents filed under these codes that are not in force any more. */
    List<DocumentId> retire(Subject owner, Collection<String> pieces, Collection<UUID> inForce, Instant at, Caller by) {
        return jdbc.sql("""
                update documents.document set retired_at = :at, retired_by = :by
                 where owner_kind = :kind and owner_id = :owner and piece = any(:pieces)
                   and retired_at is null and not id = any(:inForce)
                returning id
                """)
                .param("at", Timestamp.from(at))
                .param("by", by.reference())
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .param("pieces", pieces.toArray(String[]::new))
                .param("inForce", inForce.toArray(UUID[]::new))
                .query((row, _) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Two people met on a page: the file one of them took off counts again. */
    void putBack(Subject owner, Collection<UUID> inForce) {
        jdbc.sql("""
                update documents.document set retired_at = null, retired_by = null
                 where owner_kind = :kind and owner_id = :owner and id = any(:inForce) and retired_at is not null
                """)
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .param("inForce", inForce.toArray(UUID[]::new))
                .update();
    }

    boolean uses(String digest) {
        return jdbc.sql("select exists (select 1 from documents.document where digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    /** The oldest first, from after the one given. */
    List<StoredDocument> waitingForScan(Scan state, Instant storedAt, DocumentId after, int most) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.document where scan = :scan and (stored_at, id) > (:at, :after) order by stored_at, id limit :most
                """)
                .param("scan", state.name())
                .param("at", Timestamp.from(storedAt))
                .param("after", after.value())
                .param("most", most)
                .query(DocumentStore::read)
                .list();
    }

    void scanned(DocumentId id, Scan scan) {
        jdbc.sql("update documents.document set scan = :scan where id = :id and scan in ('PENDING', 'NOT_SCANNED')")
                .param("scan", scan.name())
                .param("id", id.value())
                .update();
    }

    private static StoredDocument read(ResultSet row, int number) throws SQLException {
        var retired = row.getTimestamp("retired_at");
        return new StoredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                new Subject(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("digest"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                Scan.valueOf(row.getString("scan")),
                row.getString("stored_by"),
                new Filed(
                        Optional.ofNullable(row.getString("piece")),
                        Optional.ofNullable(row.getObject("dated_on", LocalDate.class)),
                        Optional.ofNullable(retired).map(Timestamp::toInstant)));
    }
}
