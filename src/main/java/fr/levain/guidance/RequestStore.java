package fr.levain.guidance;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RequestStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    RequestStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    String nextReference(int year) {
        var number = sql.sql("select nextval('guidance.request_reference')").query(Long.class).single();
        return "%d-ORI-%05d".formatted(year, number);
    }

    /** @return false when this very form was received already */
    boolean add(OrientationRequest made, UUID key, @Nullable AccountId account) {
        var requester = made.requester().orElseThrow();
        return sql.sql("""
                insert into guidance.request (id, reference, token, form_key, status, since, sent_at, project_id, account_id, commune,
                    department, holder_kind, needs, may_pass_on, words, answers, contact_name, contact_email, contact_phone)
                values (:id, :reference, :token, :key, :status, :at, :at, :project, :account, :commune, :department, :kind, :needs,
                    :passOn, :words, :answers::jsonb, :name, :email, :phone)
                on conflict (form_key) do nothing
                """)
                .param("id", made.id().value())
                .param("reference", made.reference())
                .param("token", made.token())
                .param("key", key)
                .param("status", made.status().name())
                .param("at", Timestamp.from(made.sentAt()))
                .param("project", made.project().value())
                .param("account", account == null ? null : account.value(), java.sql.Types.OTHER)
                .param("commune", made.commune())
                .param("department", made.department())
                .param("kind", made.holderKind())
                .param("needs", made.needs().toArray(String[]::new))
                .param("passOn", made.mayPassOn())
                .param("words", made.words())
                .param("answers", json.writeValueAsString(made.answers()))
                .param("name", requester.name())
                .param("email", requester.email())
                .param("phone", requester.phone().orElse(null), java.sql.Types.VARCHAR)
                .update() == 1;
    }

    Optional<OrientationRequest> byKey(UUID key) {
        return sql.sql("select * from guidance.request where form_key = :key").param("key", key).query(this::request).optional();
    }

    Optional<OrientationRequest> byToken(String token) {
        return sql.sql("select * from guidance.request where token = :token").param("token", token).query(this::request).optional();
    }

    Optional<OrientationRequest> byReference(String reference) {
        return sql.sql("select * from guidance.request where reference = :reference").param("reference", reference).query(this::request).optional();
    }

    /** Nobody else acts on it until this transaction ends. */
    OrientationRequest lock(RequestId id) {
        return sql.sql("select * from guidance.request where id = :id for update").param("id", id.value()).query(this::request).optional()
                .orElseThrow(() -> new NotFound("request " + id));
    }

    List<OrientationRequest> of(AccountId account, int max) {
        return sql.sql("select * from guidance.request where account_id = :account order by sent_at desc limit :max")
                .param("account", account.value())
                .param("max", max)
                .query(this::request)
                .list();
    }

    /** Theirs by their account or by their address, the latest first; without those that were erased. */
    List<OrientationRequest> ofHolder(AccountId account, String email, int max) {
        return sql.sql("""
                select * from guidance.request
                 where id in (select id from guidance.request where account_id = :account
                              union select id from guidance.request where contact_email = :email and erased_at is null)
                   and erased_at is null order by sent_at desc, id desc limit :max
                """).param("account", account.value()).param("email", email).param("max", max).query(this::request).list();
    }

    Optional<OrientationRequest> find(RequestId id) {
        return sql.sql("select * from guidance.request where id = :id").param("id", id.value()).query(this::request).optional();
    }

    List<OrientationRequest> ofProjects(UUID[] projects) {
        return sql.sql("select * from guidance.request where project_id = any(:projects) order by sent_at, id").param("projects", projects).query(this::request).list();
    }

    long openOf(String email) {
        return sql.sql("select count(*) from guidance.request where contact_email = :email and closed_at is null")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    /** @throws Stale when the move is not allowed, or somebody else made another first */
    void move(OrientationRequest request, RequestStatus to, Instant at) {
        RequestLifecycle.TABLE.check(request.status(), to);
        var moved = sql.sql("""
                update guidance.request set status = :to, since = :at,
                    closed_at = case when :closed then cast(:at as timestamptz) end,
                    unclaimed_at = coalesce(unclaimed_at, case when :unclaimed then cast(:at as timestamptz) end)
                where id = :id and status = :from
                """)
                .param("to", to.name())
                .param("at", Timestamp.from(at))
                .param("closed", to.isClosed())
                .param("unclaimed", to == RequestStatus.UNCLAIMED)
                .param("id", request.id().value())
                .param("from", request.status().name())
                .update();
        if (moved != 1) throw new Stale("request " + request.reference());
    }

    void takenBy(RequestId id, @Nullable String partner) {
        sql.sql("update guidance.request set taken_by = :partner where id = :id")
                .param("partner", partner, java.sql.Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    void answered(RequestId id, String answer, String by) {
        sql.sql("update guidance.request set answer = :answer, answered_by = :by where id = :id")
                .param("answer", answer)
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    /** @return false when it was said already */
    boolean satisfied(RequestId id, Satisfaction satisfaction, String comment, Instant at) {
        return sql.sql("""
                update guidance.request set satisfaction = :answer, opinion_comment = :comment, opinion_at = :at
                where id = :id and satisfaction is null and status = 'ANSWERED'
                """)
                .param("answer", satisfaction.name())
                .param("comment", comment.isBlank() ? null : comment, java.sql.Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update() == 1;
    }

    List<OrientationRequest> openSince(Instant before, int max) {
        return sql.sql("select * from guidance.request where status = 'OPEN' and since <= :before order by since, id limit :max")
                .param("before", Timestamp.from(before))
                .param("max", max)
                .query(this::request)
                .list();
    }

    List<OrientationRequest> closedBefore(Instant before, int max) {
        return sql.sql("select * from guidance.request where erased_at is null and closed_at <= :before order by closed_at limit :max")
                .param("before", Timestamp.from(before))
                .param("max", max)
                .query(this::request)
                .list();
    }

    /** What is left tells of needs and places only. */
    void erase(RequestId id, Instant at) {
        sql.sql("""
                update guidance.request set words = null, answers = '[]', contact_name = null, contact_email = null,
                    contact_phone = null, account_id = null, answer = null, opinion_comment = null, erased_at = :at
                where id = :id
                """)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
        sql.sql("update guidance.handover set reason = null, account_id = null where request_id = :id").param("id", id.value()).update();
    }

    private OrientationRequest request(ResultSet row, int number) throws SQLException {
        var name = row.getString("contact_name");
        return new OrientationRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("token"),
                RequestStatus.valueOf(row.getString("status")),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("sent_at").toInstant(),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("commune"),
                row.getString("department"),
                row.getString("holder_kind"),
                List.of((String[]) row.getArray("needs").getArray()),
                row.getBoolean("may_pass_on"),
                Optional.ofNullable(row.getString("words")).orElse(""),
                List.of(json.readValue(row.getString("answers"), GivenAnswer[].class)),
                name == null ? Optional.empty()
                        : Optional.of(new Requester(name, row.getString("contact_email"), Optional.ofNullable(row.getString("contact_phone")))),
                Optional.ofNullable(row.getString("taken_by")),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getString("answered_by")),
                Optional.ofNullable(row.getString("satisfaction")).map(Satisfaction::valueOf),
                row.getTimestamp("erased_at") != null);
    }
}
