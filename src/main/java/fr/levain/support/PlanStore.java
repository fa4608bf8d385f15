package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import fr.levain.projects.Threads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {
    private final JdbcClient sql;
    private final Threads threads;

    PlanStore(JdbcClient sql, Threads threads) {
        this.sql = sql;
        this.threads = threads;
    }

    String nextReference(int year) {
        return "%d-ACC-%05d".formatted(year, sql.sql("select nextval('support.plan_reference')").query(Long.class).single());
    }

    /** @return false when this very form, request, dossier or row opened one already */
    boolean add(SupportPlan plan, UUID key) {
        var holder = plan.holder();
        return sql.sql("""
                insert into support.plan (id, reference, form_key, token, project_id, partner, programme, step, status, since, origin, origin_ref, title,
                    holder_name, holder_email, holder_phone, organisation, commune, commune_name, department, adviser, opened_on, last_contact_on)
                values (:id, :reference, :key, :token, :project, :partner, :programme, :step, :status, :since, :origin, :originRef, :title,
                    :name, :email, :phone, :organisation, :commune, :communeName, :department, :adviser, :openedOn, :lastContactOn)
                on conflict do nothing
                """)
                .param("id", plan.id().value()).param("reference", plan.reference()).param("key", key).param("token", plan.token())
                .param("project", plan.project().value()).param("partner", plan.partner()).param("programme", plan.programme()).param("step", plan.step())
                .param("status", plan.status().name()).param("since", Timestamp.from(plan.since())).param("origin", plan.origin().name())
                .param("originRef", plan.originRef()).param("title", plan.title()).param("name", holder.name()).param("email", holder.email())
                .param("phone", holder.phone()).param("organisation", holder.organisation()).param("commune", holder.commune())
                .param("communeName", holder.communeName()).param("department", holder.department())
                .param("adviser", plan.adviser().map(AccountId::value).orElse(null)).param("openedOn", plan.openedOn())
                .param("lastContactOn", plan.lastContactOn()).update() == 1;
    }

    Optional<SupportPlan> byKey(UUID key) {
        return sql.sql("select * from support.plan where form_key = :key").param("key", key).query(PlanStore::plan).optional();
    }

    /** The one a request, a dossier or an imported row opened. */
    Optional<SupportPlan> opened(String partner, String programme, Origin origin, String ref) {
        return sql.sql("""
                select * from support.plan where partner = :partner and programme = :programme and origin = :origin and origin_ref = :ref
                   and origin_ref <> '' and status <> 'DECLINED'
                """).param("partner", partner).param("programme", programme).param("origin", origin.name()).param("ref", ref).query(PlanStore::plan).optional();
    }

    Optional<SupportPlan> byReference(String reference) {
        return sql.sql("select * from support.plan where reference = :reference").param("reference", reference).query(PlanStore::plan).optional();
    }

    Optional<SupportPlan> find(SupportId id) {
        return sql.sql("select * from support.plan where id = :id").param("id", id.value()).query(PlanStore::plan).optional();
    }

    /** @throws NotFound when the link leads nowhere */
    SupportPlan byToken(String token) {
        return sql.sql("select * from support.plan where token = :token").param("token", token).query(PlanStore::plan).optional()
                .orElseThrow(() -> new NotFound("follow-up"));
    }

    /** Waits for whoever changes it: a consent is withdrawn before or after an act, never during. */
    SupportPlan lock(SupportId id) {
        return sql.sql("select * from support.plan where id = :id for update").param("id", id.value()).query(PlanStore::plan).optional()
                .orElseThrow(() -> new NotFound("follow-up " + id));
    }

    /** In one statement, by title. */
    List<SupportPlan> all(Collection<SupportId> ids) {
        return sql.sql("select * from support.plan where id = any(:ids) order by title, id").param("ids", ids.stream().map(SupportId::value).toArray(UUID[]::new))
                .query(PlanStore::plan).list();
    }

    /** Those of the project and of those joined to it. */
    List<SupportPlan> ofProject(ProjectId project) {
        return sql.sql("select * from support.plan where project_id = any(:projects) order by opened_on, id").param("projects", threads.ids(project))
                .query(PlanStore::plan).list();
    }

    /** Those of whoever has this address, the latest first. */
    List<SupportPlan> ofHolder(String email) {
        return sql.sql("""
                select * from support.plan where holder_email = :email and holder_email <> '' and status <> 'DECLINED' order by opened_on desc, id desc limit 20
                """).param("email", email).query(PlanStore::plan).list();
    }

    /** Those that came from one request and are not over. */
    List<SupportPlan> openFrom(Origin origin, String ref) {
        return sql.sql("select * from support.plan where origin = :origin and origin_ref = :ref and status in ('INVITED', 'ACTIVE') order by id")
                .param("origin", origin.name()).param("ref", ref).query(PlanStore::plan).list();
    }

    /** @throws Stale when it moved in between */
    void move(SupportPlan plan, SupportStatus to, Instant at) {
        SupportLifecycle.TABLE.check(plan.status(), to);
        var moved = sql.sql("update support.plan set status = :to, since = :at where id = :id and status = :from")
                .param("to", to.name()).param("at", Timestamp.from(at)).param("id", plan.id().value()).param("from", plan.status().name()).update();
        if (moved == 0) throw new Stale("follow-up " + plan.reference());
    }

    void step(SupportId id, String step) {
        sql.sql("update support.plan set step = :step where id = :id").param("step", step).param("id", id.value()).update();
    }

    void adviser(SupportId id, AccountId adviser) {
        sql.sql("update support.plan set adviser = :adviser where id = :id").param("adviser", adviser.value()).param("id", id.value()).update();
    }

    /** Nobody follows any more what this person followed for the partner. @return what is not over */
    List<SupportId> leave(String partner, AccountId adviser) {
        return sql.sql("""
                update support.plan set adviser = null where partner = :partner and adviser = :adviser and status in ('INVITED', 'ACTIVE', 'SUSPENDED') returning id
                """).param("partner", partner).param("adviser", adviser.value()).query((row, _) -> new SupportId(row.getObject("id", UUID.class))).list();
    }

    /** Standing there since before this instant, and not erased; the longest first. */
    List<SupportId> since(SupportStatus status, Instant before, int most) {
        return sql.sql("select id from support.plan where status = :status and since < :before and erased_at is null order by since, id limit :most")
                .param("status", status.name()).param("before", Timestamp.from(before)).param("most", most)
                .query((row, _) -> new SupportId(row.getObject("id", UUID.class))).list();
    }

    /** Over, without a word on how it ended. */
    void lapse(SupportId id, LocalDate day) {
        sql.sql("update support.plan set ended_on = :day where id = :id").param("day", day).param("id", id.value()).update();
    }

    /** A session noted late does not make the last contact older. */
    void metOn(SupportId id, LocalDate day) {
        sql.sql("update support.plan set last_contact_on = greatest(last_contact_on, :day) where id = :id").param("day", day).param("id", id.value()).update();
    }

    /** The last contact, counted again once a session was corrected. */
    void metAgain(SupportId id) {
        sql.sql("""
                update support.plan set last_contact_on = greatest(opened_on, (select max(held_on) from support.session where plan_id = :id)) where id = :id
                """).param("id", id.value()).update();
    }

    /** As if it had not ended. */
    void goOn(SupportId id) {
        sql.sql("update support.plan set ended_on = null, exit = null, exit_note = '' where id = :id").param("id", id.value()).update();
    }

    void end(SupportId id, ExitReason exit, String note, LocalDate day) {
        sql.sql("update support.plan set ended_on = :day, exit = :exit, exit_note = :note where id = :id")
                .param("day", day).param("exit", exit.name()).param("note", note).param("id", id.value()).update();
    }

    /** The page of who carried it opens no more: whoever takes it on has a page of their own. */
    void handOver(SupportId id, Holder holder, String token) {
        sql.sql("""
                update support.plan set holder_name = :name, holder_email = :email, holder_phone = :phone, organisation = :organisation, token = :token where id = :id
                """).param("name", holder.name()).param("email", holder.email()).param("phone", holder.phone()).param("organisation", holder.organisation())
                .param("token", token).param("id", id.value()).update();
    }

    static SupportPlan plan(ResultSet row, int number) throws SQLException {
        return new SupportPlan(
                new SupportId(row.getObject("id", UUID.class)), row.getString("reference"), Optional.ofNullable(row.getString("token")).orElse(""),
                new ProjectId(row.getObject("project_id", UUID.class)), row.getString("partner"), row.getString("programme"), row.getString("step"),
                SupportStatus.valueOf(row.getString("status")), row.getTimestamp("since").toInstant(), Origin.valueOf(row.getString("origin")),
                row.getString("origin_ref"), row.getString("title"),
                new Holder(row.getString("holder_name"), row.getString("holder_email"), row.getString("holder_phone"), row.getString("organisation"),
                        row.getString("commune"), row.getString("commune_name"), row.getString("department")),
                Optional.ofNullable(row.getObject("adviser", UUID.class)).map(AccountId::new), row.getObject("opened_on", LocalDate.class),
                row.getObject("last_contact_on", LocalDate.class), Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                Optional.ofNullable(row.getString("exit")).map(ExitReason::valueOf), row.getString("exit_note"));
    }
}
