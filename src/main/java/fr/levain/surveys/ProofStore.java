package fr.levain.surveys;

import fr.levain.documents.DocumentId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What holders join to their answers, in the order it came. */
@Repository
class ProofStore {
    private final JdbcClient sql;

    ProofStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Said twice, a link is kept once. A file of the same name takes the place of the one before, of which {@link #of} tells. */
    void add(SurveyId id, Proof proof, Instant now) {
        sql.sql("""
                insert into surveys.proof (survey_id, question, link, document_id, name, added_at) values (:id, :question, :link, :document::uuid, :name, :now)
                on conflict (survey_id, question, name) do update set document_id = excluded.document_id
                """)
                .param("id", id.value()).param("question", proof.question()).param("link", proof.link())
                .param("document", proof.document().map(DocumentId::toString).orElse(null), Types.VARCHAR).param("name", proof.name()).param("now", Timestamp.from(now)).update();
    }

    List<Proof> of(SurveyId id) {
        return sql.sql("select * from surveys.proof where survey_id = :id order by added_at, name").param("id", id.value()).query((row, _) -> new Proof(
                row.getString("question"), row.getString("link"), Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new), row.getString("name"))).list();
    }

    void remove(SurveyId id, Proof proof) {
        sql.sql("delete from surveys.proof where survey_id = :id and question = :question and name = :name").param("id", id.value()).param("question", proof.question())
                .param("name", proof.name()).update();
    }

    void erase(SurveyId id) {
        sql.sql("delete from surveys.proof where survey_id = :id").param("id", id.value()).update();
    }
}
