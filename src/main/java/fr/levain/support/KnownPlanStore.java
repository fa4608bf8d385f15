package fr.levain.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The follow-ups of partners that a table names: one statement for the whole file. */
@Repository
class KnownPlanStore {
    private final JdbcClient sql;

    KnownPlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    KnownPlans named(List<String> partners, CaseloadFile file) {
        return new KnownPlans(sql.sql("""
                select p.*, exists (select 1 from consents.in_force c where c.subject_id = p.id and c.recipient = p.partner) as agreed
                from support.plan p
                where p.partner = any(:partners) and (p.reference = any(:references) or p.reference = any(:keys) or p.own_key = any(:keys) and p.own_key <> ''
                   or p.form_key = any(:forms) and p.erased_at is not null
                   or p.holder_email = any(:emails) and p.holder_email <> '' and p.status in ('INVITED', 'ACTIVE', 'SUSPENDED'))
                """)
                .param("partners", partners.toArray(String[]::new)).param("references", cells(file, "numero")).param("keys", cells(file, "cle"))
                .param("emails", cells(file, "courriel")).param("forms", forms(file))
                .query(KnownPlanStore::known).list());
    }

    private static KnownPlan known(ResultSet row, int number) throws SQLException {
        var plan = PlanStore.plan(row, number);
        var agreed = row.getBoolean("agreed");
        var erased = row.getTimestamp("erased_at") != null;
        var withheld = plan.status() == SupportStatus.SUSPENDED || plan.status() != SupportStatus.INVITED && !agreed && !erased;
        return new KnownPlan(
                withheld ? plan.withheld() : plan, row.getString("own_key"), Optional.ofNullable(row.getObject("next_contact_on", LocalDate.class)).filter(_ -> !withheld), agreed,
                erased ? Optional.of(row.getObject("form_key", UUID.class)) : Optional.empty());
    }

    void ownKey(SupportId plan, String key) {
        sql.sql("update support.plan set own_key = :key where id = :plan").param("key", key).param("plan", plan.value()).update();
    }

    Optional<LocalDate> nextContact(SupportId plan) {
        return sql.sql("select next_contact_on from support.plan where id = :plan").param("plan", plan.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("next_contact_on", LocalDate.class))).single();
    }

    void nextContact(SupportId plan, Optional<LocalDate> day) {
        sql.sql("update support.plan set next_contact_on = :day where id = :plan").param("day", day.orElse(null), Types.DATE).param("plan", plan.value()).update();
    }

    private static UUID[] forms(CaseloadFile file) {
        return file.rows().stream().map(row -> KnownPlans.form(row.get("programme"), row.get("cle"))).distinct().toArray(UUID[]::new);
    }

    private static String[] cells(CaseloadFile file, String column) {
        var cells = file.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty());
        return (column.equals("courriel") ? cells.map(cell -> cell.toLowerCase(Locale.ROOT)) : cells).distinct().toArray(String[]::new);
    }
}
