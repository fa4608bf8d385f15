package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.ScanBatch.Outcome;
import fr.levain.assessment.ScanBatch.Part;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScanStore {
    private static final String BATCHES = """
            select b.*, (select count(*) from assessment.scan_part p where p.batch = b.id and p.outcome <> 'FILED') as left_over
              from assessment.scan_batch b
            """;

    private final JdbcClient jdbc;

    ScanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ScanBatch batch) {
        jdbc.sql("insert into assessment.scan_batch (id, file_name, pages, document, scanned_at, scanned_by) values (:id, :name, :pages, :document, :at, :by)")
                .param("id", batch.id()).param("name", batch.fileName()).param("pages", batch.pages()).param("document", batch.document().value())
                .param("at", CaseStore.utc(batch.at())).param("by", batch.by().value()).update();
    }

    void add(UUID batch, Part part, Optional<ApplicationId> application) {
        jdbc.sql("""
                insert into assessment.scan_part (id, batch, first_page, last_page, document, outcome, application, reference, piece)
                values (:id, :batch, :first, :last, :document, :outcome, :application, :reference, :piece)
                """)
                .param("id", part.id()).param("batch", batch).param("first", part.first()).param("last", part.last())
                .param("document", part.document().value()).param("outcome", part.outcome().name())
                .param("application", application.map(ApplicationId::value).orElse(null))
                .param("reference", part.reference().orElse(null)).param("piece", part.piece().orElse(null)).update();
    }

    /** False when somebody filed it meanwhile. */
    boolean filed(UUID part, ApplicationId application, CoverCode code) {
        return jdbc.sql("""
                update assessment.scan_part set outcome = 'FILED', application = :application, reference = :reference, piece = :piece
                 where id = :id and outcome <> 'FILED'
                """)
                .param("id", part).param("application", application.value()).param("reference", code.reference()).param("piece", code.piece())
                .update() == 1;
    }

    Optional<ScanBatch> find(UUID id) {
        return jdbc.sql(BATCHES + " where b.id = :id").param("id", id).query(ScanStore::batch).optional();
    }

    List<ScanBatch> latest(int most, int from) {
        return jdbc.sql(BATCHES + " order by b.scanned_at desc, b.id desc limit :most offset :from")
                .param("most", most).param("from", from).query(ScanStore::batch).list();
    }

    List<Part> parts(UUID batch) {
        return jdbc.sql("select * from assessment.scan_part where batch = :batch order by first_page").param("batch", batch)
                .query((row, n) -> new Part(row.getObject("id", UUID.class), row.getInt("first_page"), row.getInt("last_page"),
                        new DocumentId(row.getObject("document", UUID.class)), Outcome.valueOf(row.getString("outcome")),
                        Optional.ofNullable(row.getString("reference")), Optional.ofNullable(row.getString("piece"))))
                .list();
    }

    private static ScanBatch batch(ResultSet row, int number) throws SQLException {
        return new ScanBatch(row.getObject("id", UUID.class), row.getString("file_name"), row.getInt("pages"),
                new DocumentId(row.getObject("document", UUID.class)), CaseStore.instant(row, "scanned_at"),
                new AccountId(row.getObject("scanned_by", UUID.class)), row.getInt("left_over"));
    }
}
