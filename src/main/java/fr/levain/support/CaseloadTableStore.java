package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written of several follow-ups, as lines of tables: one statement for each table. */
@Repository
class CaseloadTableStore {
    private final JdbcClient sql;
    private final Programmes programmes;

    CaseloadTableStore(JdbcClient sql, Programmes programmes) {
        this.sql = sql;
        this.programmes = programmes;
    }

    List<List<String>> sessions(Collection<SupportId> plans, Map<AccountId, String> addresses) {
        return rows(plans, """
                select p.reference, p.own_key, p.programme, coalesce(o.own_key, s.id::text) as line, s.held_on, nullif(s.minutes, 0) as minutes, s.kind, s.summary, s.visible_to, s.held_by
                from support.plan p join support.session s on s.plan_id = p.id left join support.own_line o on o.item = s.id
                where p.id = any(:plans) order by p.last_contact_on, p.id, s.held_on, s.id
                """, row -> List.of(
                text(row, "line"), text(row, "held_on"), text(row, "minutes"), Codes.KINDS.of(SupportSession.Kind.valueOf(row.getString("kind"))), row.getString("summary"),
                Codes.READERS.of(SupportSession.SeenBy.valueOf(row.getString("visible_to"))), address(addresses, row, "held_by")));
    }

    List<List<String>> work(Collection<SupportId> plans, Map<AccountId, String> addresses) {
        return rows(plans, """
                select p.reference, p.own_key, p.programme, coalesce(o.own_key, w.id::text) as line, w.worked_on, w.minutes, w.what, w.worked_by
                from support.plan p join support.work w on w.plan_id = p.id left join support.own_line o on o.item = w.id
                where p.id = any(:plans) order by p.last_contact_on, p.id, w.worked_on, w.id
                """, row -> List.of(text(row, "line"), text(row, "worked_on"), text(row, "minutes"), row.getString("what"), address(addresses, row, "worked_by")));
    }

    List<List<String>> milestones(Collection<SupportId> plans) {
        var labels = new HashMap<String, String>();
        return rows(plans, """
                select p.reference, p.own_key, p.programme, m.code, m.due_on, m.reached_on
                from support.plan p join support.milestone m on m.plan_id = p.id
                where p.id = any(:plans) and (m.due_on is not null or m.reached_on is not null) order by p.last_contact_on, p.id, coalesce(m.reached_on, m.due_on), m.code
                """, row -> {
            var programme = row.getString("programme");
            var code = row.getString("code");
            return List.of(code, labels.computeIfAbsent(programme + "\n" + code, _ -> label(programme, code)), text(row, "due_on"), text(row, "reached_on"));
        });
    }

    List<List<String>> funding(Collection<SupportId> plans) {
        return rows(plans, """
                select p.reference, p.own_key, p.programme, f.funder, f.asked_cents, f.asked_on, f.outcome, f.granted_cents, f.answered_on
                from support.plan p join support.funding f on f.plan_id = p.id
                where p.id = any(:plans) order by p.last_contact_on, p.id, f.asked_on, f.id
                """, row -> List.of(
                row.getString("funder"), amount(row, "asked_cents"), text(row, "asked_on"), Codes.ANSWERS.of(Funding.Answer.valueOf(row.getString("outcome"))),
                amount(row, "granted_cents"), text(row, "answered_on")));
    }

    List<List<String>> plan(Collection<SupportId> plans) {
        return rows(plans, """
                select p.reference, p.own_key, p.programme, l.nature, l.what, l.who, l.due_on, l.done_on
                from support.plan p join (
                    select plan_id, id, 'objectif' as nature, what, '' as who, null::date as due_on, reached_on as done_on from support.objective where plan_id = any(:plans)
                    union all
                    select plan_id, id, case kind when 'TASK' then 'tache' else 'action' end, what, who, due_on, done_on from support.action where plan_id = any(:plans)) l on l.plan_id = p.id
                where p.id = any(:plans) order by p.last_contact_on, p.id, l.nature desc, l.due_on nulls last, l.id
                """, row -> List.of(row.getString("nature"), row.getString("what"), row.getString("who"), text(row, "due_on"), text(row, "done_on")));
    }

    List<List<String>> results(Collection<SupportId> plans, List<FollowUpResults.Result> results) {
        var projects = new HashMap<UUID, List<String>>();
        sql.sql("select id, reference, own_key, programme from support.plan where id = any(:plans)").param("plans", ids(plans))
                .query(row -> {
                    projects.put(row.getObject("id", UUID.class), project(row));
                });
        return results.stream().map(each -> joined(projects.get(each.plan().value()),
                List.of(String.valueOf(each.months()), each.question(), each.answer(), each.evidence(), each.answeredOn().toString()))).toList();
    }

    @FunctionalInterface
    private interface Cells {
        List<String> of(ResultSet row) throws SQLException;
    }

    private List<List<String>> rows(Collection<SupportId> plans, String select, Cells cells) {
        return sql.sql(select).param("plans", ids(plans)).query((row, _) -> joined(project(row), cells.of(row))).list();
    }

    private static UUID[] ids(Collection<SupportId> plans) {
        return plans.stream().map(SupportId::value).toArray(UUID[]::new);
    }

    private static List<String> project(ResultSet row) throws SQLException {
        return List.of(row.getString("reference"), row.getString("own_key"), row.getString("programme"));
    }

    private static List<String> joined(List<String> first, List<String> then) {
        var joined = new ArrayList<>(first);
        joined.addAll(then);
        return joined;
    }

    private String label(String programme, String code) {
        return programmes.find(programme).stream().flatMap(each -> each.milestones().stream()).filter(each -> each.code().equals(code)).findFirst().map(Programme.Milestone::label).orElse(code);
    }

    private static String address(Map<AccountId, String> addresses, ResultSet row, String column) throws SQLException {
        return addresses.getOrDefault(new AccountId(row.getObject(column, UUID.class)), "");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** {@code 12500} or {@code 12500,50} */
    private static String amount(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? "" : cents % 100 == 0 ? String.valueOf(cents / 100) : "%d,%02d".formatted(cents / 100, cents % 100);
    }
}
