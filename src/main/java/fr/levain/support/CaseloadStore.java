package fr.levain.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The list of what partners follow: one statement for a page, its alerts and what waits first included. */
@Repository
class CaseloadStore {
    private static final String LINES = """
            select p.*, a.kinds, n.what as next_what, n.who as next_who, n.due_on as next_due
            from support.plan p
            left join lateral (select array_agg(distinct kind order by kind) as kinds from support.alert where plan_id = p.id) a on true
            left join lateral (
                select what, who, due_on from support.action where plan_id = p.id and done_on is null order by due_on nulls last, id limit 1) n on true
            """;
    /** Without a consent in force there is no line at all, but for those whose holder is still asked, and to say that it was withdrawn. */
    private static final String AGREED = """
              and p.status = :status
              and (p.status in ('INVITED', 'SUSPENDED') or exists (select 1 from consents.in_force c where c.subject_id = p.id and c.recipient = p.partner))
            """;
    private static final String MATCHING = """
            where p.partner = any(:partners)
            """ + AGREED + """
              and (:programme = '' or p.programme = :programme)
              and (:step = '' or p.step = :step)
              and (:adviser = '' or :adviser = 'personne' and p.adviser is null or cast(p.adviser as text) = :adviser)
              and (:alert = '' or exists (select 1 from support.alert x where x.plan_id = p.id and (:alert = 'toutes' or x.kind = :alert)))
            """;
    private static final String LOOKED_FOR = """
             @@ (select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(string_to_array(support.spoken(:words), ' ')) word)
            """;
    private static final String BY_CONTENT = "and (:department = '' or p.department = :department) and (:words = '' or p.words" + LOOKED_FOR + ")\n";
    /** What a holder took back is not even searched. */
    private static final String BY_NUMBER = "and (:words = '' or array_to_tsvector(string_to_array(support.spoken(p.reference || ' ' || p.own_key), ' '))" + LOOKED_FOR + ")\n";

    private final JdbcClient sql;

    CaseloadStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<CaseloadLine> of(List<String> partners, CaseloadQuery query, int max) {
        var after = query.after();
        return matching(LINES, partners, query, """
                  and (cast(:day as date) is null or (p.last_contact_on, p.id) > (cast(:day as date), cast(:id as uuid)))
                order by p.last_contact_on, p.id limit :max
                """)
                .param("day", after.map(CaseloadQuery.After::lastContactOn).orElse(null), Types.DATE)
                .param("id", after.map(CaseloadQuery.After::id).map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("max", max)
                .query(CaseloadStore::line).list();
    }

    /** All of them, in the order of the list. */
    List<SupportId> ids(List<String> partners, CaseloadQuery query) {
        return matching("select p.id from support.plan p\n", partners, query, "order by p.last_contact_on, p.id")
                .query((row, _) -> new SupportId(row.getObject("id", UUID.class))).list();
    }

    /** Of those listed a moment ago, those whose holder has taken nothing back since. */
    List<SupportId> still(Collection<SupportId> listed, CaseloadQuery.View view) {
        return sql.sql("select p.id from support.plan p where p.id = any(:plans)\n" + AGREED + "order by p.last_contact_on, p.id")
                .param("plans", listed.stream().map(SupportId::value).toArray(UUID[]::new)).param("status", view.status().name())
                .query((row, _) -> new SupportId(row.getObject("id", UUID.class))).list();
    }

    /** In the order of the list. */
    List<CaseloadLine> lines(Collection<SupportId> plans) {
        return sql.sql(LINES + "where p.id = any(:plans) order by p.last_contact_on, p.id").param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new))
                .query(CaseloadStore::line).list();
    }

    private StatementSpec matching(String select, List<String> partners, CaseloadQuery query, String then) {
        var filters = query.filters();
        return sql.sql(select + MATCHING + (query.view() == CaseloadQuery.View.WITHDRAWN ? BY_NUMBER : BY_CONTENT) + then)
                .param("partners", partners.toArray(String[]::new)).param("status", query.view().status().name())
                .param("words", spoken(filters.words())).param("department", filters.department()).param("programme", filters.programme()).param("step", filters.step())
                .param("adviser", filters.adviser()).param("alert", filters.alert());
    }

    /** Blank when nothing of it can be looked for. */
    private static String spoken(String words) {
        return words.chars().anyMatch(Character::isLetterOrDigit) ? words.replace("\0", "") : "";
    }

    Caseloads.Count count(List<String> partners) {
        return sql.sql("""
                select count(*) filter (where p.status = 'ACTIVE') as active,
                       count(*) filter (where p.status = 'INVITED') as invited,
                       count(*) filter (where p.status = 'SUSPENDED') as withdrawn,
                       count(*) filter (where p.status = 'ACTIVE' and exists (select 1 from support.alert a where a.plan_id = p.id)) as late
                from support.plan p
                where p.partner = any(:partners) and p.status in ('ACTIVE', 'INVITED', 'SUSPENDED')
                """).param("partners", partners.toArray(String[]::new))
                .query((row, _) -> new Caseloads.Count(row.getInt("active"), row.getInt("invited"), row.getInt("withdrawn"), row.getInt("late"))).single();
    }

    private static CaseloadLine line(ResultSet row, int number) throws SQLException {
        var kinds = row.getArray("kinds");
        var what = row.getString("next_what");
        var plan = PlanStore.plan(row, number);
        if (plan.status() == SupportStatus.SUSPENDED) return new CaseloadLine(plan.withheld(), row.getString("own_key"), Optional.empty(), List.of(), Optional.empty());
        return new CaseloadLine(
                plan.forPartner(), row.getString("own_key"), Optional.ofNullable(row.getObject("next_contact_on", LocalDate.class)),
                kinds == null ? List.of() : Arrays.stream((String[]) kinds.getArray()).map(Alert.Kind::valueOf).toList(),
                what == null ? Optional.empty()
                        : Optional.of(new CaseloadLine.Next(what, row.getString("next_who"), Optional.ofNullable(row.getObject("next_due", LocalDate.class)))));
    }
}
