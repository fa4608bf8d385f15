package fr.levain.support;

import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
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
class LaureateStore {
    /** Told recently; the programme neither follows its project nor invited it, even if it declined. */
    private static final String TO_CONTACT = """
            l.notified_on >= :since
              and not exists (
                  select 1 from support.plan p left join projects.thread t on t.project = p.project_id left join projects.thread mine on mine.project = l.project_id
                  where p.partner = :partner and p.programme = :programme and p.status <> 'DECLINED'
                    and coalesce(t.root, p.project_id) = coalesce(mine.root, l.project_id))
              and not exists (select 1 from support.plan p where p.partner = :partner and p.programme = :programme and p.origin = 'AWARD' and p.origin_ref = l.reference)
            """;

    private final JdbcClient sql;

    LaureateStore(JdbcClient sql) {
        this.sql = sql;
    }

    void put(Laureate laureate) {
        sql.sql("""
                insert into support.laureate (application_id, reference, project_id, title, organisation, place, department, amount_cents, notified_on)
                values (:id, :reference, :project, :title, :organisation, :place, :department, :amount, :notified)
                on conflict (application_id) do update set project_id = excluded.project_id, title = excluded.title, organisation = excluded.organisation,
                    place = excluded.place, department = excluded.department, amount_cents = excluded.amount_cents, notified_on = excluded.notified_on
                """).param("id", laureate.application()).param("reference", laureate.reference()).param("project", laureate.project().value())
                .param("title", laureate.title()).param("organisation", laureate.organisation()).param("place", laureate.place())
                .param("department", laureate.department()).param("amount", laureate.amount().cents()).param("notified", laureate.notifiedOn()).update();
    }

    void forget(UUID application) {
        sql.sql("delete from support.laureate where application_id = :id").param("id", application).update();
    }

    void keepOnly(Collection<UUID> applications) {
        sql.sql("delete from support.laureate where application_id <> all(:ids)").param("ids", applications.toArray(UUID[]::new)).update();
    }

    Optional<Laureate> find(String reference) {
        return sql.sql("select * from support.laureate where reference = :reference").param("reference", reference).query(LaureateStore::laureate).optional();
    }

    /** Held until the transaction ends: whoever invites it at the same time waits. */
    Optional<Laureate> lock(String reference) {
        return sql.sql("select * from support.laureate where reference = :reference for update").param("reference", reference).query(LaureateStore::laureate).optional();
    }

    boolean isToContact(String partner, String programme, LocalDate since, Laureate laureate) {
        return sql.sql("select exists (select 1 from support.laureate l where l.reference = :reference and %s)".formatted(TO_CONTACT))
                .param("reference", laureate.reference()).param("since", since).param("partner", partner).param("programme", programme).query(Boolean.class).single();
    }

    /** Those the programme has neither invited nor followed, the latest told first. */
    List<Laureate> toContact(String partner, String programme, LocalDate since, Optional<Laureate> after, int max) {
        return sql.sql("""
                select l.* from support.laureate l
                where %s
                  and (cast(:day as date) is null or (l.notified_on, l.reference) < (cast(:day as date), :after))
                order by l.notified_on desc, l.reference desc limit :max
                """.formatted(TO_CONTACT)).param("since", since).param("day", after.map(Laureate::notifiedOn).orElse(null), java.sql.Types.DATE)
                .param("after", after.map(Laureate::reference).orElse("")).param("partner", partner).param("programme", programme).param("max", max)
                .query(LaureateStore::laureate).list();
    }

    /** Says that the partners know. @return how many they did not know of, among those still to contact */
    int told(LocalDate since, Instant at) {
        return sql.sql("update support.laureate set told_at = :at where told_at is null and notified_on >= :since")
                .param("at", Timestamp.from(at)).param("since", since).update();
    }

    private static Laureate laureate(ResultSet row, int number) throws SQLException {
        return new Laureate(
                row.getObject("application_id", UUID.class), row.getString("reference"), new ProjectId(row.getObject("project_id", UUID.class)), row.getString("title"),
                row.getString("organisation"), row.getString("place"), row.getString("department"), Euros.ofCents(row.getLong("amount_cents")),
                row.getObject("notified_on", LocalDate.class));
    }
}
