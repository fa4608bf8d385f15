package fr.levain.applications;

import fr.levain.applications.Supplement.Piece;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers asked for and what came back. */
@Repository
class SupplementStore {
    private final JdbcClient sql;

    SupplementStore(JdbcClient sql) {
        this.sql = sql;
    }

    void ask(Supplement request, AccountId by) {
        sql.sql("""
                insert into applications.supplement_request (id, application_id, kind, message, asked_at, asked_by, due, fields)
                values (:id, :application, :kind, :message, :at, :by, :due, :fields)
                """)
                .param("id", request.id().value())
                .param("application", request.application().value())
                .param("kind", request.kind().name())
                .param("message", request.message())
                .param("at", Timestamp.from(request.askedAt()))
                .param("by", by.value())
                .param("due", request.due())
                .param("fields", request.fields().toArray(String[]::new))
                .update();
        for (var piece : request.pieces()) {
            sql.sql("insert into applications.supplement_piece (request_id, code, label) values (:id, :code, :label)")
                    .param("id", request.id().value())
                    .param("code", piece.code())
                    .param("label", piece.label())
                    .update();
        }
        exchanged(request.application(), request.id(), request.askedAt(), by, true, request.message());
    }

    List<Supplement> of(ApplicationId application) {
        return sql.sql("select * from applications.supplement_request where application_id = :id order by asked_at, id")
                .param("id", application.value())
                .query(this::request)
                .list();
    }

    Optional<Supplement> find(ApplicationId application, SupplementId id) {
        return sql.sql("select * from applications.supplement_request where application_id = :application and id = :id")
                .param("application", application.value())
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    /** @return false when the request is closed, or holds no such piece */
    boolean provide(SupplementId request, String code, DocumentId document, String fileName, Instant at) {
        return sql.sql("""
                update applications.supplement_piece p set document_id = :document, file_name = :name, provided_at = :at
                from applications.supplement_request r
                where r.id = p.request_id and r.closed_at is null and p.request_id = :request and p.code = :code
                """)
                .param("request", request.value())
                .param("code", code)
                .param("document", document.value())
                .param("name", fileName)
                .param("at", Timestamp.from(at))
                .update() == 1;
    }

    /** @return false when it was closed already */
    boolean close(SupplementId request, Optional<String> answer, Instant at, AccountId by) {
        return sql.sql("""
                update applications.supplement_request set answer = :answer, closed_at = :at, closed_by = :by
                where id = :id and closed_at is null
                """)
                .param("id", request.value())
                .param("answer", answer.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update() == 1;
    }

    /** Open requests due on that day or before, the oldest first. */
    List<Supplement> waiting(LocalDate until) {
        return sql.sql("select * from applications.supplement_request where closed_at is null and due <= :until order by due, id")
                .param("until", until)
                .query(this::request)
                .list();
    }

    /** @param reminders due by now @return false when as many were sent */
    boolean reminded(SupplementId request, int reminders) {
        return sql.sql("update applications.supplement_request set reminders = :reminders where id = :id and closed_at is null and reminders < :reminders")
                .param("id", request.value())
                .param("reminders", reminders)
                .update() == 1;
    }

    /**
     * What stands of the requests for pieces of a dossier.
     *
     * @param paper its author writes on paper
     * @param awaited open requests with a piece still missing
     * @param recalled among them, those already reminded by hand that day
     */
    record Awaited(ApplicationStatus status, boolean paper, int awaited, int recalled) {}

    /** In one statement for all of them. */
    Map<ApplicationId, Awaited> awaited(Collection<ApplicationId> applications, LocalDate day) {
        var found = new HashMap<ApplicationId, Awaited>();
        sql.sql("""
                select a.id, a.status, exists (select 1 from applications.paper p where p.application = a.id) as paper,
                       count(r.id) as awaited, count(r.id) filter (where r.recalled_on = :day) as recalled
                  from applications.application a
                  left join applications.supplement_request r on r.application_id = a.id and r.kind = 'PIECES' and r.closed_at is null
                       and exists (select 1 from applications.supplement_piece p where p.request_id = r.id and p.document_id is null)
                 where a.id = any(:ids) group by a.id
                """)
                .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).param("day", day)
                .query(row -> {
                    found.put(new ApplicationId(row.getObject("id", UUID.class)), new Awaited(
                            ApplicationStatus.valueOf(row.getString("status")), row.getBoolean("paper"), row.getInt("awaited"), row.getInt("recalled")));
                });
        return found;
    }

    /** @return false when it is closed, or was done that day already */
    boolean recall(SupplementId request, LocalDate day) {
        return sql.sql("""
                update applications.supplement_request set recalled_on = :day
                 where id = :id and closed_at is null and recalled_on is distinct from :day
                """)
                .param("day", day).param("id", request.value()).update() == 1;
    }

    /** @return false when it was proposed already */
    boolean closureProposed(SupplementId request, Instant now) {
        return sql.sql("update applications.supplement_request set closure_proposed_at = :now where id = :id and closed_at is null and closure_proposed_at is null")
                .param("id", request.value())
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** Requests of this dossier whose closing is proposed. */
    List<Supplement> toClose(ApplicationId application) {
        return sql.sql("""
                select * from applications.supplement_request
                where application_id = :application and closed_at is null and closure_proposed_at is not null order by due
                """)
                .param("application", application.value())
                .query(this::request)
                .list();
    }

    void exchanged(
            ApplicationId application, SupplementId request, Instant at, AccountId author, boolean fromOfficer, String text) {
        sql.sql("""
                insert into applications.exchange (id, application_id, request_id, at, author_id, from_officer, text)
                values (:id, :application, :request, :at, :author, :fromOfficer, :text)
                """)
                .param("id", UuidV7.at(at))
                .param("application", application.value())
                .param("request", request.value())
                .param("at", Timestamp.from(at))
                .param("author", author.value())
                .param("fromOfficer", fromOfficer)
                .param("text", text)
                .update();
    }

    private Supplement request(ResultSet row, int n) throws SQLException {
        var id = new SupplementId(row.getObject("id", UUID.class));
        var closed = row.getTimestamp("closed_at");
        return new Supplement(
                id,
                new ApplicationId(row.getObject("application_id", UUID.class)),
                Supplement.Kind.valueOf(row.getString("kind")),
                row.getString("message"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due", LocalDate.class),
                pieces(id),
                List.of((String[]) row.getArray("fields").getArray()),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(closed).map(Timestamp::toInstant));
    }

    private List<Piece> pieces(SupplementId request) {
        return sql.sql("select * from applications.supplement_piece where request_id = :id order by code")
                .param("id", request.value())
                .query((row, n) -> new Piece(
                        row.getString("code"),
                        row.getString("label"),
                        Optional.ofNullable(row.getObject("document_id", UUID.class)).map(DocumentId::new),
                        Optional.ofNullable(row.getTimestamp("provided_at")).map(Timestamp::toInstant)))
                .list();
    }
}
