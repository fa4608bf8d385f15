package fr.levain.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of what partners follow: one statement for a page, its alerts and what waits first included. */
@Repository
class CaseloadStore {
    private final JdbcClient sql;

    CaseloadStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Without a consent in force there is no line at all, but for those whose holder is still asked. */
    List<CaseloadLine> of(List<String> partners, CaseloadQuery query, int max) {
        var after = query.after();
        return sql.sql("""
                select p.*, a.kinds, n.what as next_what, n.who as next_who, n.due_on as next_due
                from support.plan p
                left join lateral (select array_agg(distinct kind order by kind) as kinds from support.alert where plan_id = p.id) a on true
                left join lateral (
                    select what, who, due_on from support.action where plan_id = p.id and done_on is null order by due_on nulls last, id limit 1) n on true
                where p.partner = any(:partners) and p.status = any(:statuses)
                  and (p.status = 'INVITED' or exists (select 1 from consents.in_force c where c.subject_id = p.id and c.recipient = p.partner))
                  and (:programme = '' or p.programme = :programme)
                  and (:step = '' or p.step = :step)
                  and (:adviser = '' or cast(p.adviser as text) = :adviser)
                  and (:alert = '' or exists (select 1 from support.alert x where x.plan_id = p.id and (:alert = 'toutes' or x.kind = :alert)))
                  and (cast(:day as date) is null or (p.last_contact_on, p.id) > (cast(:day as date), cast(:id as uuid)))
                order by p.last_contact_on, p.id limit :max
                """)
                .param("partners", partners.toArray(String[]::new))
                .param("statuses", query.view().statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("programme", query.programme()).param("step", query.step()).param("adviser", query.adviser()).param("alert", query.alert())
                .param("day", after.map(CaseloadQuery.After::lastContactOn).orElse(null), java.sql.Types.DATE)
                .param("id", after.map(CaseloadQuery.After::id).map(UUID::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("max", max)
                .query(CaseloadStore::line).list();
    }

    Caseloads.Count count(List<String> partners) {
        return sql.sql("""
                select count(*) filter (where p.status = 'ACTIVE') as active,
                       count(*) filter (where p.status = 'INVITED') as invited,
                       count(*) filter (where p.status = 'ACTIVE' and exists (select 1 from support.alert a where a.plan_id = p.id)) as late
                from support.plan p
                where p.partner = any(:partners) and p.status in ('ACTIVE', 'INVITED')
                """).param("partners", partners.toArray(String[]::new))
                .query((row, _) -> new Caseloads.Count(row.getInt("active"), row.getInt("invited"), row.getInt("late"))).single();
    }

    private static CaseloadLine line(ResultSet row, int number) throws SQLException {
        var kinds = row.getArray("kinds");
        var what = row.getString("next_what");
        return new CaseloadLine(
                PlanStore.plan(row, number).forPartner(),
                kinds == null ? List.of() : Arrays.stream((String[]) kinds.getArray()).map(Alert.Kind::valueOf).toList(),
                what == null ? Optional.empty()
                        : Optional.of(new CaseloadLine.Next(what, row.getString("next_who"), Optional.ofNullable(row.getObject("next_due", LocalDate.class)))));
    }
}
