package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.programmes.Programme;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * What is late today takes the place of what was late yesterday: one statement for all the projects, so that fifty thousand
     * take seconds.
     *
     * @return how many are new
     */
    int find(Collection<Programme> programmes, LocalDate today, Instant now) {
        return sql.sql("""
                with term as (
                    select * from unnest(cast(:slugs as text[]), cast(:quiet as int[]), cast(:funding as int[])) as t (programme, quiet, funding)),
                followed as (
                    select p.id, p.last_contact_on, t.quiet, t.funding from support.plan p join term t on t.programme = p.programme where p.status = 'ACTIVE'),
                late as materialized (
                    select id as plan_id, 'QUIET' as kind, '' as item, last_contact_on + quiet as since from followed where last_contact_on < :today - quiet
                    union all
                    select m.plan_id, 'MILESTONE', m.code, m.due_on from support.milestone m join followed on followed.id = m.plan_id
                     where m.reached_on is null and m.due_on < :today
                    union all
                    select f.plan_id, 'FUNDING', cast(f.id as text), f.asked_on + followed.funding from support.funding f join followed on followed.id = f.plan_id
                     where f.outcome = 'AWAITED' and f.asked_on < :today - followed.funding),
                settled as (
                    delete from support.alert a
                     where not exists (select 1 from late l where l.plan_id = a.plan_id and l.kind = a.kind and l.item = a.item))
                insert into support.alert (plan_id, kind, item, since, found_at)
                select plan_id, kind, item, since, :now from late on conflict do nothing
                """)
                .param("slugs", programmes.stream().map(Programme::slug).toArray(String[]::new))
                .param("quiet", programmes.stream().map(Programme::quietDays).toArray(Integer[]::new))
                .param("funding", programmes.stream().map(Programme::fundingDays).toArray(Integer[]::new))
                .param("today", today).param("now", Timestamp.from(now)).update();
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

    List<Alert> of(SupportId plan) {
        return sql.sql("select kind, item, since from support.alert where plan_id = :plan order by since, kind, item").param("plan", plan.value())
                .query((row, _) -> new Alert(Alert.Kind.valueOf(row.getString("kind")), row.getString("item"), row.getObject("since", LocalDate.class))).list();
    }

    /** It is done: nobody waits for the night to be told. */
    void settle(SupportId plan, Alert.Kind kind, String item) {
        sql.sql("delete from support.alert where plan_id = :plan and kind = :kind and item = :item").param("plan", plan.value()).param("kind", kind.name())
                .param("item", item).update();
    }

    void settleAll(SupportId plan) {
        sql.sql("delete from support.alert where plan_id = :plan").param("plan", plan.value()).update();
    }
}
