package fr.levain.support;

import fr.levain.consents.Consents;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of a follow-up all that names somebody or that somebody typed; days, steps and amounts stay, for the figures. */
@Component
class Erasure {
    private static final List<String> EMPTIED = List.of(
            "update support.plan set title = 'Projet effacé', own_key = '', next_contact_on = null, origin_ref = case when origin = 'IMPORT' then '' else origin_ref end, holder_name = '', holder_email = '', holder_phone = '', organisation = '', token = null, exit_note = '', erased_at = :at where id = :plan",
            "update support.diagnosis set note = '' where plan_id = :plan",
            "update support.session set summary = '' where plan_id = :plan",
            "update support.action set what = '', who = '' where plan_id = :plan",
            "update support.committee_opinion set members = '{}', note = '' where plan_id = :plan",
            // work shared by several stays theirs while one of them is kept
            "update support.mission m set subject = '', consultant = '', chosen_for = '', outcome = '' where id in (select mission_id from support.mission_plan where plan_id = :plan)"
                    + " and not exists (select from support.mission_plan s join support.plan p on p.id = s.plan_id where s.mission_id = m.id and p.erased_at is null and p.id <> :plan)",
            "update support.work set what = '' where plan_id = :plan",
            "delete from support.own_line where plan_id = :plan",
            "delete from support.former where plan_id = :plan",
            "update support.funding set funder = '', dossier = '', application_id = null where plan_id = :plan",
            "update support.succession set name = '', email = '', organisation = '', former = '', token = null where plan_id = :plan",
            "delete from support.objective where plan_id = :plan",
            "delete from support.mentor where plan_id = :plan",
            "delete from support.alert_rest where plan_id = :plan",
            "delete from support.document where plan_id = :plan",
            "delete from support.alert where plan_id = :plan");

    private static final Caller ITSELF = new Caller.System("support");

    private final JdbcClient sql;
    private final Consents consents;
    private final Documents documents;

    Erasure(JdbcClient sql, Consents consents, Documents documents) {
        this.sql = sql;
        this.consents = consents;
        this.documents = documents;
    }

    void erase(SupportPlan plan, Instant at) {
        erase(plan.id(), at);
    }

    void erase(SupportId plan, Instant at) {
        for (var statement : EMPTIED) {
            var emptied = sql.sql(statement).param("plan", plan.value());
            (statement.contains(":at") ? emptied.param("at", Timestamp.from(at)) : emptied).update();
        }
        documents.of(plan.subject()).forEach(each -> documents.remove(each.id(), ITSELF, at));
        consents.forget(plan.subject());
    }

    /** Over since before this day, and not erased yet. */
    List<SupportId> endedBefore(LocalDate day, int most) {
        return sql.sql("select id from support.plan where erased_at is null and ended_on < :day order by ended_on limit :most").param("day", day).param("most", most)
                .query((row, _) -> new SupportId(row.getObject("id", UUID.class))).list();
    }
}
