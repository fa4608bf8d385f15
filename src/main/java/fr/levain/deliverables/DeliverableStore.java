package fr.levain.deliverables;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliverableStore {
    private final JdbcClient sql;

    DeliverableStore(JdbcClient sql) {
        this.sql = sql;
    }

    DeliverableState state(ApplicationId application, String code) {
        return sql.sql("select state from deliverables.deliverable where application_id = :application and code = :code")
                .param("application", application.value()).param("code", code)
                .query(String.class).optional().map(DeliverableState::valueOf).orElse(DeliverableState.AWAITED);
    }

    List<Filing> filings(ApplicationId application, String code) {
        return sql.sql("""
                select id, document_id, file_name, message, filed_at, answer, judged_at
                  from deliverables.filing
                 where application_id = :application and code = :code
                 order by filed_at desc, id desc
                """)
                .param("application", application.value()).param("code", code)
                .query((row, _) -> new Filing(
                        row.getObject("id", UUID.class), new DocumentId(row.getObject("document_id", UUID.class)), row.getString("file_name"),
                        row.getString("message"), row.getTimestamp("filed_at").toInstant(), Optional.ofNullable(row.getString("answer")),
                        Optional.ofNullable(row.getTimestamp("judged_at")).map(Timestamp::toInstant)))
                .list();
    }

    /** @throws Stale when somebody else moved it in between */
    void file(ApplicationId application, String code, DeliverableState from, Filing filing, AccountId by) {
        int moved = from == DeliverableState.AWAITED
                ? sql.sql("""
                        insert into deliverables.deliverable (application_id, code, state) values (:application, :code, 'FILED')
                        on conflict do nothing
                        """).param("application", application.value()).param("code", code).update()
                : move(application, code, from, DeliverableState.FILED);
        if (moved == 0) throw new Stale("deliverable %s of %s".formatted(code, application));
        sql.sql("""
                insert into deliverables.filing (id, application_id, code, document_id, file_name, message, filed_by, filed_at)
                values (:id, :application, :code, :document, :name, :message, :by, :at)
                """)
                .param("id", filing.id()).param("application", application.value()).param("code", code)
                .param("document", filing.document().value()).param("name", filing.fileName()).param("message", filing.message())
                .param("by", by.value()).param("at", Timestamp.from(filing.filedAt())).update();
    }

    /** @throws Stale when somebody else moved it in between */
    void judge(ApplicationId application, String code, DeliverableState to, Filing filing, String answer, AccountId by, Instant now) {
        if (move(application, code, DeliverableState.FILED, to) == 0) throw new Stale("deliverable %s of %s".formatted(code, application));
        sql.sql("update deliverables.filing set answer = :answer, judged_by = :by, judged_at = :now where id = :id")
                .param("answer", answer).param("by", by.value()).param("now", Timestamp.from(now)).param("id", filing.id()).update();
    }

    private int move(ApplicationId application, String code, DeliverableState from, DeliverableState to) {
        return sql.sql("""
                update deliverables.deliverable set state = :to
                 where application_id = :application and code = :code and state = :from
                """)
                .param("to", to.name()).param("application", application.value()).param("code", code).param("from", from.name()).update();
    }
}
