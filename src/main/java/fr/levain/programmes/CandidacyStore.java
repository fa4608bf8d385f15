package fr.levain.programmes;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CandidacyStore {
    /** Whether whoever carries the project still agrees that the partner reads this candidacy. */
    private static final String AGREED = """
            (c.status <> 'WITHDRAWN' and exists (
                select 1 from consents.in_force f join programmes.programme p on p.partner = f.recipient where f.subject_id = c.project_id and p.slug = c.programme))
            """;
    private final JdbcClient sql;

    CandidacyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when the project is there already */
    boolean add(Candidacy candidacy) {
        var contact = candidacy.contact();
        return sql.sql("""
                insert into programmes.candidacy (id, programme, cohort_id, project_id, status, origin, origin_reference, title, department, words,
                    name, email, phone, organisation, account_id, token, applied_at, since)
                values (:id, :programme, :cohort, :project, :status, :origin, :reference, :title, :department, :words,
                    :name, :email, :phone, :organisation, :account, :token, :at, :at)
                on conflict do nothing
                """)
                .param("id", candidacy.id().value()).param("programme", candidacy.programme())
                .param("cohort", candidacy.cohort().map(CohortId::value).orElse(null), Types.OTHER).param("project", candidacy.project().value())
                .param("status", candidacy.status().name()).param("origin", candidacy.origin().name()).param("reference", candidacy.originReference())
                .param("title", candidacy.title()).param("department", candidacy.department()).param("words", candidacy.words())
                .param("name", contact.name()).param("email", contact.email()).param("phone", contact.phone())
                .param("organisation", contact.organisation()).param("account", candidacy.account().map(AccountId::value).orElse(null), Types.OTHER)
                .param("token", candidacy.token()).param("at", Timestamp.from(candidacy.appliedAt())).update() == 1;
    }

    Optional<Candidacy> find(CandidacyId id) {
        return sql.sql("select * from programmes.candidacy where id = :id").param("id", id.value()).query(CandidacyStore::candidacy).optional();
    }

    Optional<Candidacy> find(String token) {
        return sql.sql("select * from programmes.candidacy where token = :token").param("token", token).query(CandidacyStore::candidacy).optional();
    }

    /** That of a project not yet answered, or in this cohort. */
    Optional<Candidacy> open(String programme, Optional<CohortId> cohort, ProjectId project) {
        return sql.sql("""
                select * from programmes.candidacy
                 where programme = :programme and project_id = :project
                   and (status in ('APPLIED', 'WAITING') or status = 'ADMITTED' and cohort_id = :cohort)
                 order by applied_at desc limit 1
                """)
                .param("programme", programme).param("project", project.value())
                .param("cohort", cohort.map(CohortId::value).orElse(null), Types.OTHER).query(CandidacyStore::candidacy).optional();
    }

    /** Whether a candidacy of this project is kept somewhere. */
    boolean isKept(ProjectId project) {
        return sql.sql("select exists (select 1 from programmes.candidacy where project_id = :project and erased_at is null)").param("project", project.value())
                .query(Boolean.class).single();
    }

    /** Whether a programme of this partner still has the project among its candidacies, or admitted it. */
    boolean isBefore(String partner, ProjectId project) {
        return sql.sql("""
                select exists (select 1 from programmes.candidacy c join programmes.programme p on p.slug = c.programme
                                where p.partner = :partner and c.project_id = :project and c.status in ('APPLIED', 'WAITING', 'ADMITTED'))
                """).param("partner", partner).param("project", project.value()).query(Boolean.class).single();
    }

    /** The last time this project entered this programme. */
    Optional<Candidacy> admitted(String programme, ProjectId project) {
        return sql.sql("""
                select * from programmes.candidacy
                 where programme = :programme and project_id = :project and status = 'ADMITTED' order by admitted_at desc limit 1
                """)
                .param("programme", programme).param("project", project.value()).query(CandidacyStore::candidacy).optional();
    }

    /** As the partner reads them: without a consent in force, nothing of the project. The latest first. @param skip whole pages */
    List<Candidacy> of(Collection<String> programmes, Collection<CandidacyStatus> statuses, int max, int skip) {
        return sql.sql("""
                select c.*, %s as agreed from programmes.candidacy c
                 where c.programme in (:programmes) and c.status in (:statuses) order by c.applied_at desc, c.id desc limit :max offset :skip
                """.formatted(AGREED))
                .param("programmes", programmes.isEmpty() ? List.of("") : programmes).param("statuses", statuses.stream().map(Enum::name).toList())
                .param("max", max).param("skip", skip).query(CandidacyStore::ofPartner).list();
    }

    /** The waiting list in its order, then those to answer, the admitted, the others. */
    List<Candidacy> of(CohortId cohort, int max, int skip) {
        return sql.sql("""
                select c.*, %s as agreed from programmes.candidacy c where c.cohort_id = :cohort
                 order by case c.status when 'APPLIED' then 0 when 'WAITING' then 1 when 'ADMITTED' then 2 else 3 end, c.rank, c.applied_at, c.id
                 limit :max offset :skip
                """.formatted(AGREED))
                .param("cohort", cohort.value()).param("max", max).param("skip", skip).query(CandidacyStore::ofPartner).list();
    }

    Optional<Candidacy> firstWaiting(CohortId cohort) {
        return sql.sql("select * from programmes.candidacy where cohort_id = :cohort and status = 'WAITING' order by rank, applied_at, id limit 1")
                .param("cohort", cohort.value()).query(CandidacyStore::candidacy).optional();
    }

    List<CandidacyId> admitted(CohortId cohort) {
        return sql.sql("select id from programmes.candidacy where cohort_id = :cohort and status = 'ADMITTED' order by id").param("cohort", cohort.value())
                .query((row, _) -> new CandidacyId(row.getObject("id", UUID.class))).list();
    }

    List<Candidacy> of(AccountId account) {
        return sql.sql("select * from programmes.candidacy where account_id = :account order by applied_at desc limit 20")
                .param("account", account.value()).query(CandidacyStore::candidacy).list();
    }

    /** Theirs by their account or by their address, the latest first; without those withdrawn. */
    List<Candidacy> ofHolder(AccountId account, String email, int max) {
        return sql.sql("""
                select * from programmes.candidacy
                 where id in (select id from programmes.candidacy where account_id = :account
                              union select id from programmes.candidacy where email = :email and email <> '')
                   and status <> 'WITHDRAWN' and erased_at is null order by applied_at desc, id desc limit :max
                """).param("account", account.value()).param("email", email).param("max", max).query(CandidacyStore::candidacy).list();
    }

    /** The latest first. */
    List<Candidacy> ofProject(ProjectId project) {
        return sql.sql("select * from programmes.candidacy where project_id = :project order by applied_at desc")
                .param("project", project.value()).query(CandidacyStore::candidacy).list();
    }

    /** How many stand where, by cohort, in one statement. */
    Map<CohortId, Map<CandidacyStatus, Integer>> counts(Collection<CohortId> cohorts) {
        record Counted(CohortId cohort, CandidacyStatus status, int candidacies) {}
        return sql.sql("select cohort_id, status, count(*) as candidacies from programmes.candidacy where cohort_id = any(:cohorts) group by cohort_id, status")
                .param("cohorts", cohorts.stream().map(CohortId::value).toArray(UUID[]::new))
                .query((row, _) -> new Counted(new CohortId(row.getObject("cohort_id", UUID.class)), CandidacyStatus.valueOf(row.getString("status")), row.getInt("candidacies")))
                .list().stream()
                .collect(Collectors.groupingBy(Counted::cohort, Collectors.toMap(Counted::status, Counted::candidacies)));
    }

    int lastRank(CohortId cohort) {
        return sql.sql("select coalesce(max(rank), 0) from programmes.candidacy where cohort_id = :cohort and status = 'WAITING'")
                .param("cohort", cohort.value()).query(Integer.class).single();
    }

    /** @throws Stale when somebody answered it in between */
    Candidacy move(Candidacy candidacy, CandidacyStatus to, String reason, int rank, Instant now) {
        CandidacyLifecycle.MOVES.check(candidacy.status(), to);
        int moved = sql.sql("""
                update programmes.candidacy
                   set status = :to, reason = :reason, rank = :rank, since = :now,
                       answered_at = case when :to = 'WITHDRAWN' then answered_at else coalesce(answered_at, :now) end,
                       admitted_at = case when :to = 'ADMITTED' then :now else admitted_at end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("reason", reason).param("rank", rank).param("now", Timestamp.from(now))
                .param("id", candidacy.id().value()).param("from", candidacy.status().name()).update();
        if (moved == 0) throw new Stale("candidacy " + candidacy.id());
        return find(candidacy.id()).orElseThrow();
    }

    /** Takes the rank of the one before it on the list, which takes its own. Nothing for the first. */
    void moveUp(Candidacy candidacy) {
        sql.sql("""
                with before as (
                    select id, rank from programmes.candidacy
                     where cohort_id = :cohort and status = 'WAITING' and rank < :rank order by rank desc limit 1)
                update programmes.candidacy c set rank = case when c.id = :id then before.rank else :rank end
                  from before where c.id in (:id, before.id)
                """)
                .param("cohort", candidacy.cohort().map(CohortId::value).orElse(null), Types.OTHER).param("rank", candidacy.rank())
                .param("id", candidacy.id().value()).update();
    }

    /** Nothing that tells of a person is kept. Its title stays until {@link #erase}, for the list its holder sees. */
    void forget(CandidacyId id) {
        sql.sql("update programmes.candidacy set name = '', email = '', phone = '', organisation = '', words = '' where id = :id").param("id", id.value()).update();
    }

    /** Those answered before that day, whatever the answer; what is counted stays. @return their projects */
    List<ProjectId> erase(Instant before, Instant now) {
        return sql.sql("""
                update programmes.candidacy
                   set name = '', email = '', phone = '', organisation = '', words = '', title = '', reason = '', account_id = null,
                       token = 'erased ' || id, erased_at = :now
                 where erased_at is null and since < :before and status in ('ADMITTED', 'REFUSED', 'WITHDRAWN')
                returning project_id
                """)
                .param("now", Timestamp.from(now)).param("before", Timestamp.from(before))
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class))).list().stream().distinct().toList();
    }

    private static Candidacy ofPartner(ResultSet row, int number) throws SQLException {
        var read = candidacy(row, number);
        return row.getBoolean("agreed") ? read : read.hidden();
    }

    private static Candidacy candidacy(ResultSet row, int number) throws SQLException {
        return new Candidacy(
                new CandidacyId(row.getObject("id", UUID.class)), row.getString("programme"),
                Optional.ofNullable(row.getObject("cohort_id", UUID.class)).map(CohortId::new), new ProjectId(row.getObject("project_id", UUID.class)),
                CandidacyStatus.valueOf(row.getString("status")), Origin.valueOf(row.getString("origin")), row.getString("origin_reference"),
                row.getString("title"), row.getString("department"), row.getString("words"),
                new Candidacy.Contact(row.getString("name"), row.getString("email"), row.getString("phone"), row.getString("organisation")),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new), row.getString("token"),
                row.getTimestamp("applied_at").toInstant(), row.getTimestamp("since").toInstant(), row.getString("reason"), row.getInt("rank"));
    }
}
