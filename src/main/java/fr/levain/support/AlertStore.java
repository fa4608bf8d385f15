package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.programmes.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlertStore {
    private final JdbcClient sql;

    AlertStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> programmesFollowed() {
        return sql.sql("select distinct programme from support.plan where status = 'ACTIVE'").query(String.class).list();
    }

    /**
     * What is late today and was not put off takes the place of what was late yesterday: one statement for all the projects, so
     * that fifty thousand take seconds.
     *
     * @param diagnosisDays after the start, when a programme that makes a diagnosis has none
     * @return how many are new, or late since another day
     */
    int find(Collection<Programme> programmes, int diagnosisDays, LocalDate today, Instant now) {
        return sql.sql("""
                with term as (
                    select * from unnest(cast(:slugs as text[]), cast(:quiet as int[]), cast(:funding as int[]), cast(:diagnosed as boolean[]))
                        as t (programme, quiet, funding, diagnosed)),
                followed as (
                    select p.id, p.last_contact_on, p.next_contact_on, greatest(p.opened_on, cast(p.since at time zone 'Europe/Paris' as date)) as begun_on, t.quiet, t.funding, t.diagnosed
                      from support.plan p join term t on t.programme = p.programme where p.status = 'ACTIVE'),
                late as materialized (
                    select id as plan_id, 'QUIET' as kind, '' as item, greatest(last_contact_on + quiet, next_contact_on) as since from followed
                     where last_contact_on < :today - quiet and (next_contact_on is null or next_contact_on < :today)
                    union all
                    select m.plan_id, 'MILESTONE', m.code, m.due_on from support.milestone m join followed on followed.id = m.plan_id
                     where m.reached_on is null and m.due_on < :today
                    union all
                    select f.plan_id, 'FUNDING', cast(f.id as text), f.asked_on + followed.funding from support.funding f join followed on followed.id = f.plan_id
                     where f.outcome = 'AWAITED' and f.asked_on < :today - followed.funding
                    union all
                    select a.plan_id, 'ACTION', cast(a.id as text), a.due_on from support.action a join followed on followed.id = a.plan_id
                     where a.done_on is null and a.due_on < :today
                    union all
                    select id, 'DIAGNOSIS', '', begun_on + :diagnosis from followed
                     where diagnosed and begun_on < :today - :diagnosis and not exists (select 1 from support.diagnosis d where d.plan_id = followed.id)),
                awake as (
                    delete from support.alert_rest r
                     where r.until <= :today or not exists (select 1 from late l where l.plan_id = r.plan_id and l.kind = r.kind and l.item = r.item and l.since = r.since)),
                told as materialized (
                    select l.* from late l left join support.alert_rest r on r.plan_id = l.plan_id and r.kind = l.kind and r.item = l.item and r.since = l.since
                       and (r.until is null or r.until > :today)
                     where r.plan_id is null),
                settled as (
                    delete from support.alert a
                     where not exists (select 1 from told l where l.plan_id = a.plan_id and l.kind = a.kind and l.item = a.item))
                insert into support.alert (plan_id, kind, item, since, found_at)
                select plan_id, kind, item, since, :now from told on conflict (plan_id, kind, item) do update set since = excluded.since where support.alert.since <> excluded.since
                """)
                .param("slugs", programmes.stream().map(Programme::slug).toArray(String[]::new))
                .param("quiet", programmes.stream().map(Programme::quietDays).toArray(Integer[]::new))
                .param("funding", programmes.stream().map(Programme::fundingDays).toArray(Integer[]::new))
                .param("diagnosed", programmes.stream().map(each -> !each.axes().isEmpty()).toArray(Boolean[]::new))
                .param("diagnosis", diagnosisDays).param("today", today).param("now", Timestamp.from(now)).update();
    }

    /** How many were found at this instant, by adviser. */
    Map<AccountId, Integer> foundAt(Instant at) {
        var found = new LinkedHashMap<AccountId, Integer>();
        sql.sql("""
                select p.adviser, count(*) as found from support.alert a join support.plan p on p.id = a.plan_id
                where a.found_at = :at and p.adviser is not null group by p.adviser
                """).param("at", Timestamp.from(at))
                .query((row, _) -> found.put(new AccountId(row.getObject("adviser", UUID.class)), row.getInt("found"))).list();
        return found;
    }

    /** The same of projects nobody follows, by partner. */
    Map<String, Integer> foundForNobodyAt(Instant at) {
        var found = new LinkedHashMap<String, Integer>();
        sql.sql("""
                select p.partner, count(*) as found from support.alert a join support.plan p on p.id = a.plan_id
                where a.found_at = :at and p.adviser is null group by p.partner order by p.partner
                """).param("at", Timestamp.from(at))
                .query((row, _) -> found.put(row.getString("partner"), row.getInt("found"))).list();
        return found;
    }

    List<Alert> of(SupportId plan) {
        return sql.sql("select kind, item, since from support.alert where plan_id = :plan order by since, kind, item").param("plan", plan.value()).query(AlertStore::alert).list();
    }

    /** Those that come back first, then those that do not. */
    List<RestingAlert> resting(SupportId plan) {
        return sql.sql("select * from support.alert_rest where plan_id = :plan order by until nulls last, since, kind, item").param("plan", plan.value())
                .query((row, number) -> new RestingAlert(alert(row, number), Optional.ofNullable(row.getObject("until", LocalDate.class)), row.getString("reason"),
                        new AccountId(row.getObject("rested_by", UUID.class)))).list();
    }

    /** @return false when it is an alert no more */
    boolean rest(SupportId plan, RestingAlert resting) {
        if (remove("support.alert", plan, resting.alert()) == 0) return false;
        return sql.sql("insert into support.alert_rest (plan_id, kind, item, since, until, reason, rested_by) values (:plan, :kind, :item, :since, :until, :reason, :by)")
                .param("plan", plan.value()).param("kind", resting.alert().kind().name()).param("item", resting.alert().item()).param("since", resting.alert().since())
                .param("until", resting.until().orElse(null), Types.DATE).param("reason", resting.reason()).param("by", resting.by().value()).update() == 1;
    }

    /** @return false when it does not rest */
    boolean wake(SupportId plan, Alert alert, Instant now) {
        if (remove("support.alert_rest", plan, alert) == 0) return false;
        sql.sql("insert into support.alert (plan_id, kind, item, since, found_at) values (:plan, :kind, :item, :since, :now) on conflict do nothing")
                .param("plan", plan.value()).param("kind", alert.kind().name()).param("item", alert.item()).param("since", alert.since()).param("now", Timestamp.from(now)).update();
        return true;
    }

    private int remove(String table, SupportId plan, Alert alert) {
        return sql.sql("delete from " + table + " where plan_id = :plan and kind = :kind and item = :item and since = :since")
                .param("plan", plan.value()).param("kind", alert.kind().name()).param("item", alert.item()).param("since", alert.since()).update();
    }

    /** It is done: nobody waits for the night to be told. */
    void settle(SupportId plan, Alert.Kind kind, String item) {
        sql.sql("delete from support.alert where plan_id = :plan and kind = :kind and item = :item").param("plan", plan.value()).param("kind", kind.name())
                .param("item", item).update();
    }

    void settleAll(SupportId plan) {
        sql.sql("delete from support.alert where plan_id = :plan").param("plan", plan.value()).update();
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(Alert.Kind.valueOf(row.getString("kind")), row.getString("item"), row.getObject("since", LocalDate.class));
    }
}
