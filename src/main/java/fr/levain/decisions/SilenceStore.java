package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SilenceStore {
    private final JdbcClient jdbc;

    SilenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when they were asked for already. */
    boolean ask(SilenceRequest request, Caller by) {
        return jdbc.sql("""
                insert into decisions.silence_request (application, reference, rejected_on, asked_on, due_on, asked_by)
                values (:application, :reference, :rejected, :asked, :due, :by) on conflict (application, rejected_on) do nothing
                """)
                .param("application", request.application().value()).param("reference", request.reference()).param("rejected", request.rejectedOn())
                .param("asked", request.askedOn()).param("due", request.dueOn()).param("by", ActStore.accountOf(by), Types.OTHER).update() == 1;
    }

    /** False when somebody told them already. */
    boolean give(SilenceRequest request, SilenceRequest.Given given, Caller by) {
        return jdbc.sql("""
                update decisions.silence_request set given_on = :on, appeal_until = :until, reasons = :reasons, mode = :mode, document = :document, given_by = :by
                 where application = :application and rejected_on = :rejected and given_on is null
                """)
                .param("application", request.application().value()).param("rejected", request.rejectedOn()).param("on", given.on()).param("until", given.until()).param("reasons", given.reasons())
                .param("mode", given.mode().name()).param("document", given.letter().value()).param("by", ActStore.accountOf(by), Types.OTHER).update() == 1;
    }

    /** The last one. */
    Optional<SilenceRequest> find(ApplicationId application) {
        return jdbc.sql("select * from decisions.silence_request where application = :application order by rejected_on desc limit 1").param("application", application.value())
                .query(SilenceStore::request).optional();
    }

    /** Not answered yet, the most pressing first. */
    List<SilenceRequest> waiting(int max) {
        return jdbc.sql("select * from decisions.silence_request where given_on is null order by due_on, reference limit :max").param("max", max)
                .query(SilenceStore::request).list();
    }

    private static SilenceRequest request(ResultSet row, int number) throws SQLException {
        return new SilenceRequest(
                new ApplicationId(row.getObject("application", UUID.class)), row.getString("reference"), row.getObject("rejected_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                row.getObject("given_on") == null ? Optional.empty() : Optional.of(new SilenceRequest.Given(
                        row.getObject("given_on", LocalDate.class), row.getObject("appeal_until", LocalDate.class), row.getString("reasons"),
                        NotificationMode.valueOf(row.getString("mode")), new DocumentId(row.getObject("document", UUID.class)))));
    }
}
