package fr.levain.support;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The funding plan of a project: each funder asked, and its answer. */
@Repository
class FundingStore {
    private final JdbcClient sql;

    FundingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SupportId plan, Funding asked) {
        sql.sql("""
                insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome, granted_cents, answered_on)
                values (:id, :plan, :funder, :cents, :day, :answer, :granted, :answeredOn)
                """).param("id", asked.id()).param("plan", plan.value()).param("funder", asked.funder()).param("cents", asked.asked().cents())
                .param("day", asked.askedOn()).param("answer", asked.answer().name()).param("granted", asked.granted().map(Euros::cents).orElse(null))
                .param("answeredOn", asked.answeredOn().orElse(null)).update();
    }

    /** A line that is a dossier at the authority. @param byHolder put there by its holder, else by an adviser @return false when it is in the plan already */
    boolean add(SupportId plan, Funding line, ApplicationId dossier, boolean byHolder) {
        return sql.sql("""
                insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome, granted_cents, answered_on, application_id, dossier, by_holder)
                values (:id, :plan, :funder, :cents, :day, :answer, :granted, :answeredOn, :application, :dossier, :byHolder)
                on conflict (plan_id, application_id) do nothing
                """).param("id", line.id()).param("plan", plan.value()).param("funder", line.funder()).param("cents", line.asked().cents()).param("day", line.askedOn())
                .param("answer", line.answer().name()).param("granted", line.granted().map(Euros::cents).orElse(null)).param("answeredOn", line.answeredOn().orElse(null))
                .param("application", dossier.value()).param("dossier", line.dossier().orElse("")).param("byHolder", byHolder).update() == 1;
    }

    /** @return false when the plan has no such line that is a dossier */
    boolean removeDossier(SupportId plan, UUID line) {
        return sql.sql("delete from support.funding where id = :id and plan_id = :plan and dossier <> ''").param("id", line).param("plan", plan.value()).update() == 1;
    }

    /** Dossiers its holder put there follow their answers, from now on, only as those an adviser put there. */
    void leaveToTeam(SupportId plan) {
        sql.sql("update support.funding set by_holder = false where plan_id = :plan and by_holder").param("plan", plan.value()).update();
    }

    /** A line, the follow-up it is of, the partner that writes it, and who put it there. */
    record Line(SupportId plan, String partner, boolean byHolder, Funding funding) {}

    /** In all the funding plans where this dossier is a line. */
    List<Line> ofDossier(ApplicationId dossier) {
        return sql.sql("select f.*, p.partner from support.funding f join support.plan p on p.id = f.plan_id where f.application_id = :dossier order by f.id").param("dossier", dossier.value())
                .query((row, number) -> new Line(new SupportId(row.getObject("plan_id", UUID.class)), row.getString("partner"), row.getBoolean("by_holder"), funding(row, number))).list();
    }

    void budget(SupportId plan, Optional<Euros> budget) {
        sql.sql("update support.plan set budget_cents = :cents where id = :plan").param("cents", budget.map(Euros::cents).orElse(null), Types.BIGINT).param("plan", plan.value()).update();
    }

    FundingPlan plan(SupportId plan) {
        var budget = sql.sql("select budget_cents from support.plan where id = :plan").param("plan", plan.value()).query((row, _) -> Optional.ofNullable(row.getObject("budget_cents", Long.class))).single();
        return new FundingPlan(budget.map(Euros::new), of(plan));
    }

    /** @return false when it was answered already */
    boolean answer(SupportId plan, UUID funding, Funding.Answer answer, Optional<Euros> granted, LocalDate day) {
        return sql.sql("""
                update support.funding set outcome = :answer, granted_cents = :granted, answered_on = :day
                where id = :id and plan_id = :plan and outcome = 'AWAITED'
                """).param("answer", answer.name()).param("granted", granted.map(Euros::cents).orElse(null)).param("day", day).param("id", funding)
                .param("plan", plan.value()).update() == 1;
    }

    void replace(SupportId plan, Funding corrected) {
        sql.sql("""
                update support.funding set funder = :funder, asked_cents = :asked, asked_on = :askedOn, outcome = :answer, granted_cents = :granted, answered_on = :day
                where id = :id and plan_id = :plan
                """).param("funder", corrected.funder()).param("asked", corrected.asked().cents()).param("askedOn", corrected.askedOn())
                .param("answer", corrected.answer().name()).param("granted", corrected.granted().map(Euros::cents).orElse(null))
                .param("day", corrected.answeredOn().orElse(null)).param("id", corrected.id()).param("plan", plan.value()).update();
    }

    List<Funding> of(SupportId plan) {
        return sql.sql("select * from support.funding where plan_id = :plan order by asked_on, id").param("plan", plan.value())
                .query(FundingStore::funding).list();
    }

    private static Funding funding(ResultSet row, int number) throws SQLException {
        return new Funding(
                row.getObject("id", UUID.class), row.getString("funder"), new Euros(row.getLong("asked_cents")), row.getObject("asked_on", LocalDate.class),
                Funding.Answer.valueOf(row.getString("outcome")), Optional.ofNullable(row.getObject("granted_cents", Long.class)).map(Euros::new),
                Optional.ofNullable(row.getObject("answered_on", LocalDate.class)), Optional.of(row.getString("dossier")).filter(each -> !each.isEmpty()));
    }
}
