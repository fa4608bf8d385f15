package fr.levain.support;

import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions of committees, and the work of consultants they look at. */
@Repository
class EngineeringStore {
    private static final String MISSIONS = "select m.*, (select count(*) from support.mission_plan s where s.mission_id = m.id) as projects from support.mission m ";

    private final JdbcClient sql;

    EngineeringStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SupportId plan, CommitteeOpinion opinion) {
        sql.sql("""
                insert into support.committee_opinion (id, plan_id, held_on, verdict, members, note) values (:id, :plan, :day, :verdict, string_to_array(:members, chr(10)), :note)
                """).param("id", opinion.id()).param("plan", plan.value()).param("day", opinion.heldOn()).param("verdict", opinion.verdict().name())
                .param("members", String.join("\n", opinion.members())).param("note", opinion.note()).update();
    }

    /** Latest first. */
    List<CommitteeOpinion> opinions(SupportId plan) {
        return sql.sql("select id, held_on, verdict, array_to_string(members, chr(10)) as members, note from support.committee_opinion where plan_id = :plan order by held_on desc, id desc")
                .param("plan", plan.value())
                .query((row, _) -> new CommitteeOpinion(row.getObject("id", UUID.class), row.getObject("held_on", LocalDate.class),
                        CommitteeOpinion.Verdict.valueOf(row.getString("verdict")), row.getString("members").lines().toList(), row.getString("note"))).list();
    }

    void add(UUID id, String programme, Mission.Kind kind, String subject, Optional<LocalDate> due) {
        sql.sql("insert into support.mission (id, programme, kind, subject, due_on) values (:id, :programme, :kind, :subject, :due)")
                .param("id", id).param("programme", programme).param("kind", kind.name()).param("subject", subject).param("due", due.orElse(null)).update();
    }

    /** @return false when it is for this project already, or is not to be joined any more */
    boolean join(UUID mission, SupportPlan plan) {
        return sql.sql("""
                insert into support.mission_plan (mission_id, plan_id)
                select id, :plan from support.mission
                 where id = :id and programme = :programme and kind = 'COLLECTIVE' and done_on is null
                on conflict do nothing
                """).param("id", mission).param("plan", plan.id().value()).param("programme", plan.programme()).update() == 1;
    }

    void link(UUID mission, SupportId plan) {
        sql.sql("insert into support.mission_plan (mission_id, plan_id) values (:id, :plan)").param("id", mission).param("plan", plan.value()).update();
    }

    /** @return false when it is not of this project, or is done */
    boolean entrust(SupportId plan, UUID mission, Mission.Terms terms, LocalDate day) {
        return sql.sql("""
                update support.mission set consultant = :consultant, chosen_for = :chosenFor, half_days = :halfDays, cost_cents = :cost, entrusted_on = :day
                 where id = :id and done_on is null and id in (select mission_id from support.mission_plan where plan_id = :plan)
                """).param("consultant", terms.consultant()).param("chosenFor", terms.chosenFor()).param("halfDays", terms.halfDays())
                .param("cost", terms.cost().cents()).param("day", day).param("id", mission).param("plan", plan.value()).update() == 1;
    }

    /** @return false when it is not of this project, has no consultant yet, or is done */
    boolean finish(SupportId plan, UUID mission, LocalDate day, String outcome) {
        return sql.sql("""
                update support.mission set done_on = :day, outcome = :outcome
                 where id = :id and entrusted_on is not null and done_on is null and id in (select mission_id from support.mission_plan where plan_id = :plan)
                """).param("day", day).param("outcome", outcome).param("id", mission).param("plan", plan.value()).update() == 1;
    }

    /** In the order they were planned. */
    List<Mission> missions(SupportId plan) {
        return sql.sql(MISSIONS + "join support.mission_plan mine on mine.mission_id = m.id where mine.plan_id = :plan order by m.id")
                .param("plan", plan.value()).query(EngineeringStore::mission).list();
    }

    /** Those of the same programme this project is not in, the latest first. */
    List<Mission> toJoin(SupportPlan plan) {
        return sql.sql(MISSIONS + """
                where m.programme = :programme and m.kind = 'COLLECTIVE' and m.done_on is null
                  and not exists (select from support.mission_plan mine where mine.mission_id = m.id and mine.plan_id = :plan)
                order by m.id desc limit 20
                """).param("programme", plan.programme()).param("plan", plan.id().value()).query(EngineeringStore::mission).list();
    }

    /** The projects one is for. */
    List<SupportId> projects(UUID mission) {
        return sql.sql("select plan_id from support.mission_plan where mission_id = :id order by plan_id").param("id", mission)
                .query((row, _) -> new SupportId(row.getObject("plan_id", UUID.class))).list();
    }

    private static Mission mission(ResultSet row, int number) throws SQLException {
        return new Mission(row.getObject("id", UUID.class), Mission.Kind.valueOf(row.getString("kind")), row.getString("subject"), day(row, "due_on"),
                row.getString("consultant"), row.getString("chosen_for"), Optional.ofNullable(row.getObject("half_days", Integer.class)),
                Optional.ofNullable(row.getObject("cost_cents", Long.class)).map(Euros::ofCents), day(row, "entrusted_on"), day(row, "done_on"),
                row.getString("outcome"), row.getInt("projects"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
