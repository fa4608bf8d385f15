package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentStore {
    private static final String COLUMNS =
            "id, owner_kind, owner_id, name, media_type, size, digest, stored_at, scan";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredDocument document, Caller by) {
        jdbc.sql("""
                insert into documents.document
                       (id, owner_kind, owner_id, name, media_type, size, digest, stored_at, stored_by, scan)
                values (:id, :kind, :owner, :name, :type, :size, :digest, :at, :by, :scan)
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
                 from documents.document where owner_kind = :kind and owner_id = :owner order by stored_at, id
                """)
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .query(DocumentStore::read)
                .list();
    }

    boolean remove(DocumentId id) {
        return jdbc.sql("delete from documents.document where id = :id").param("id", id.value()).update() == 1;
    }

    boolean uses(String digest) {
        return jdbc.sql("select exists (select 1 from documents.document where digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    List<StoredDocument> waitingForScan(int most) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.document where scan = 'PENDING' order by stored_at limit :most
                """)
                .param("most", most)
                .query(DocumentStore::read)
                .list();
    }

    void scanned(DocumentId id, Scan scan) {
        jdbc.sql("update documents.document set scan = :scan where id = :id and scan = 'PENDING'")
                .param("scan", scan.name())
                .param("id", id.value())
                .update();
    }

    private static StoredDocument read(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                new Subject(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("digest"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                Scan.valueOf(row.getString("scan")));
    }
}
