package fr.levain.support;

import fr.levain.documents.DocumentId;
import fr.levain.documents.StoredDocument;
import fr.levain.support.SupportSession.SeenBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reads each document of a follow-up, and what it is about; the file itself is kept by documents. */
@Repository
class FollowUpDocumentStore {
    private final JdbcClient sql;

    FollowUpDocumentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SupportId plan, DocumentId document, FiledDocument filed) {
        sql.sql("insert into support.document (document_id, plan_id, visible_to, about, from_holder) values (:id, :plan, :seenBy, :about, :fromHolder)")
                .param("id", document.value()).param("plan", plan.value()).param("seenBy", filed.seenBy().name()).param("about", filed.about())
                .param("fromHolder", filed.fromHolder()).update();
    }

    void show(DocumentId document, SeenBy readers) {
        sql.sql("update support.document set visible_to = :seenBy where document_id = :id").param("seenBy", readers.name()).param("id", document.value()).update();
    }

    /** What its holder sent stays with the team, and is its own from now on. */
    void keepToTeam(SupportId plan) {
        sql.sql("update support.document set visible_to = :team, from_holder = false where plan_id = :plan and from_holder")
                .param("team", SeenBy.TEAM.name()).param("plan", plan.value()).update();
    }

    void remove(DocumentId document) {
        sql.sql("delete from support.document where document_id = :id").param("id", document.value()).update();
    }

    /** Each file with its readers, in the order given. */
    List<FollowUpDocument> filed(SupportId plan, List<StoredDocument> files) {
        var filed = new HashMap<UUID, FiledDocument>();
        sql.sql("select * from support.document where plan_id = :plan").param("plan", plan.value())
                .query((row, number) -> filed.put(row.getObject("document_id", UUID.class), filed(row, number))).list();
        return files.stream().filter(file -> filed.containsKey(file.id().value())).map(file -> new FollowUpDocument(file, filed.get(file.id().value()))).toList();
    }

    Optional<FiledDocument> find(SupportId plan, DocumentId document) {
        return sql.sql("select * from support.document where document_id = :id and plan_id = :plan").param("id", document.value()).param("plan", plan.value())
                .query(FollowUpDocumentStore::filed).optional();
    }

    private static FiledDocument filed(ResultSet row, int number) throws SQLException {
        return new FiledDocument(SeenBy.valueOf(row.getString("visible_to")), row.getString("about"), row.getBoolean("from_holder"));
    }
}
