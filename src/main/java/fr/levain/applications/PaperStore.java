package fr.levain.applications;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaperStore {
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PaperEntry entry) {
        jdbc.sql("""
                insert into applications.paper (application, author_name, postal_address, posted_on, received_on, original, entered_at, entered_by)
                values (:id, :name, :address, :posted, :received, :original, :at, :by)
                """)
                .param("id", entry.application().value()).param("name", entry.authorName()).param("address", String.join("\n", entry.address()))
                .param("posted", entry.postedOn()).param("received", entry.receivedOn()).param("original", entry.original().map(DocumentId::value).orElse(null))
                .param("at", entry.enteredAt().atOffset(ZoneOffset.UTC)).param("by", entry.enteredBy().value())
                .update();
    }

    void keepOriginal(ApplicationId application, DocumentId document) {
        jdbc.sql("update applications.paper set original = :document where application = :id")
                .param("id", application.value()).param("document", document.value()).update();
    }

    Optional<PaperEntry> find(ApplicationId application) {
        return jdbc.sql("select * from applications.paper where application = :id").param("id", application.value()).query(PaperStore::entry).optional();
    }

    /** Those still to finish and file, the oldest first. */
    List<PaperDossiers.ToFinish> toFinish(int most, int from) {
        return jdbc.sql("""
                select p.*, a.reference, a.title, a.holder_name, a.call_title from applications.paper p join applications.application a on a.id = p.application
                 where a.status = 'DRAFT' order by p.entered_at, p.application limit :most offset :from
                """)
                .param("most", most).param("from", from)
                .query((row, n) -> new PaperDossiers.ToFinish(new ApplicationReference(row.getString("reference")), row.getString("title"),
                        row.getString("holder_name"), row.getString("call_title"), entry(row, n)))
                .list();
    }

    int countToFinish() {
        return jdbc.sql("select count(*) from applications.paper p join applications.application a on a.id = p.application where a.status = 'DRAFT'")
                .query(Integer.class).single();
    }

    private static PaperEntry entry(ResultSet row, int number) throws SQLException {
        return new PaperEntry(
                new ApplicationId(row.getObject("application", UUID.class)), row.getString("author_name"), row.getString("postal_address").lines().toList(),
                row.getObject("posted_on", LocalDate.class), row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getObject("original", UUID.class)).map(DocumentId::new),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(), new AccountId(row.getObject("entered_by", UUID.class)));
    }
}
