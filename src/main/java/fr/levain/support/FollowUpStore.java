package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a follow-up is made of: diagnoses, sessions, objectives, actions, milestones, mentors, time. */
@Repository
class FollowUpStore {
    private static final TypeReference<java.util.Map<String, Integer>> LEVELS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    FollowUpStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(SupportId plan, Diagnosis made, AccountId by) {
        sql.sql("insert into support.diagnosis (id, plan_id, made_on, levels, note, made_by) values (:id, :plan, :day, :levels::jsonb, :note, :by)")
                .param("id", made.id()).param("plan", plan.value()).param("day", made.madeOn()).param("levels", json.writeValueAsString(made.levels()))
                .param("note", made.note()).param("by", by.value()).update();
    }

    void replace(SupportId plan, Diagnosis corrected) {
        sql.sql("update support.diagnosis set made_on = :day, levels = :levels::jsonb, note = :note where id = :id and plan_id = :plan")
                .param("day", corrected.madeOn()).param("levels", json.writeValueAsString(corrected.levels())).param("note", corrected.note())
                .param("id", corrected.id()).param("plan", plan.value()).update();
    }

    /** Oldest first. */
    List<Diagnosis> diagnoses(SupportId plan) {
        return of("select id, made_on, levels::text as levels, note from support.diagnosis where plan_id = :plan order by made_on, id", plan,
                row -> new Diagnosis(id(row), row.getObject("made_on", LocalDate.class), json.readValue(row.getString("levels"), LEVELS), row.getString("note")));
    }

    void add(SupportId plan, SupportSession held) {
        sql.sql("""
                insert into support.session (id, plan_id, held_on, minutes, kind, summary, visible_to, held_by)
                values (:id, :plan, :day, :minutes, :kind, :summary, :seenBy, :by)
                """).param("id", held.id()).param("plan", plan.value()).param("day", held.heldOn()).param("minutes", held.minutes())
                .param("kind", held.kind().name()).param("summary", held.summary()).param("seenBy", held.seenBy().name())
                .param("by", held.heldBy().value()).update();
    }

    void replace(SupportId plan, SupportSession corrected) {
        sql.sql("""
                update support.session set held_on = :day, minutes = :minutes, kind = :kind, summary = :summary, visible_to = :seenBy where id = :id and plan_id = :plan
                """).param("day", corrected.heldOn()).param("minutes", corrected.minutes()).param("kind", corrected.kind().name()).param("summary", corrected.summary())
                .param("seenBy", corrected.seenBy().name()).param("id", corrected.id()).param("plan", plan.value()).update();
    }

    /** Latest first. */
    List<SupportSession> sessions(SupportId plan) {
        return of("select * from support.session where plan_id = :plan order by held_on desc, id desc", plan, FollowUpStore::session);
    }

    static SupportSession session(ResultSet row) throws SQLException {
        return new SupportSession(
                id(row), row.getObject("held_on", LocalDate.class), row.getInt("minutes"), SupportSession.Kind.valueOf(row.getString("kind")),
                row.getString("summary"), SupportSession.SeenBy.valueOf(row.getString("visible_to")), new AccountId(row.getObject("held_by", UUID.class)));
    }

    void add(SupportId plan, Objective objective) {
        sql.sql("insert into support.objective (id, plan_id, what) values (:id, :plan, :what)")
                .param("id", objective.id()).param("plan", plan.value()).param("what", objective.what()).update();
    }

    boolean reach(SupportId plan, UUID objective, LocalDate day) {
        return sql.sql("update support.objective set reached_on = :day where id = :id and plan_id = :plan and reached_on is null")
                .param("day", day).param("id", objective).param("plan", plan.value()).update() == 1;
    }

    void replace(SupportId plan, Objective corrected) {
        sql.sql("update support.objective set what = :what, reached_on = :day where id = :id and plan_id = :plan").param("what", corrected.what())
                .param("day", corrected.reachedOn().orElse(null)).param("id", corrected.id()).param("plan", plan.value()).update();
    }

    List<Objective> objectives(SupportId plan) {
        return of("select * from support.objective where plan_id = :plan order by id", plan,
                row -> new Objective(id(row), row.getString("what"), day(row, "reached_on")));
    }

    void add(SupportId plan, Action action) {
        sql.sql("""
                insert into support.action (id, plan_id, kind, what, who, due_on) values (:id, :plan, :kind, :what, :who, :due)
                """).param("id", action.id()).param("plan", plan.value()).param("kind", action.kind().name()).param("what", action.what())
                .param("who", action.who()).param("due", action.dueOn().orElse(null)).update();
    }

    boolean finish(SupportId plan, UUID action, LocalDate day) {
        return sql.sql("update support.action set done_on = :day where id = :id and plan_id = :plan and done_on is null")
                .param("day", day).param("id", action).param("plan", plan.value()).update() == 1;
    }

    void replace(SupportId plan, Action corrected) {
        sql.sql("update support.action set kind = :kind, what = :what, who = :who, due_on = :due, done_on = :done where id = :id and plan_id = :plan")
                .param("kind", corrected.kind().name()).param("what", corrected.what()).param("who", corrected.who()).param("due", corrected.dueOn().orElse(null))
                .param("done", corrected.doneOn().orElse(null)).param("id", corrected.id()).param("plan", plan.value()).update();
    }

    /** What waits first, by the day it is due. */
    List<Action> actions(SupportId plan) {
        return of("select * from support.action where plan_id = :plan order by done_on is not null, due_on nulls last, id", plan,
                row -> new Action(id(row), Action.Kind.valueOf(row.getString("kind")), row.getString("what"), row.getString("who"),
                        day(row, "due_on"), day(row, "done_on")));
    }

    void put(SupportId plan, MilestoneDay milestone) {
        sql.sql("""
                insert into support.milestone (plan_id, code, due_on, reached_on) values (:plan, :code, :due, :reached)
                on conflict (plan_id, code) do update set due_on = excluded.due_on, reached_on = excluded.reached_on
                """).param("plan", plan.value()).param("code", milestone.code()).param("due", milestone.dueOn().orElse(null))
                .param("reached", milestone.reachedOn().orElse(null)).update();
    }

    List<MilestoneDay> milestones(SupportId plan) {
        return of("select * from support.milestone where plan_id = :plan", plan, row -> new MilestoneDay(row.getString("code"), day(row, "due_on"), day(row, "reached_on")));
    }

    void add(SupportId plan, Mentor mentor) {
        sql.sql("insert into support.mentor (id, plan_id, name, brings, since) values (:id, :plan, :name, :brings, :since)")
                .param("id", mentor.id()).param("plan", plan.value()).param("name", mentor.name()).param("brings", mentor.brings()).param("since", mentor.since()).update();
    }

    void replace(SupportId plan, Mentor corrected) {
        sql.sql("update support.mentor set name = :name, brings = :brings, since = :since where id = :id and plan_id = :plan").param("name", corrected.name())
                .param("brings", corrected.brings()).param("since", corrected.since()).param("id", corrected.id()).param("plan", plan.value()).update();
    }

    boolean removeMentor(SupportId plan, UUID mentor) {
        return sql.sql("delete from support.mentor where id = :id and plan_id = :plan").param("id", mentor).param("plan", plan.value()).update() == 1;
    }

    List<Mentor> mentors(SupportId plan) {
        return of("select * from support.mentor where plan_id = :plan order by id", plan,
                row -> new Mentor(id(row), row.getString("name"), row.getString("brings"), row.getObject("since", LocalDate.class)));
    }

    void add(SupportId plan, Work work, AccountId by) {
        sql.sql("insert into support.work (id, plan_id, worked_on, minutes, what, worked_by) values (:id, :plan, :day, :minutes, :what, :by)")
                .param("id", work.id()).param("plan", plan.value()).param("day", work.workedOn()).param("minutes", work.minutes()).param("what", work.what())
                .param("by", by.value()).update();
    }

    void replace(SupportId plan, Work corrected) {
        sql.sql("update support.work set worked_on = :day, minutes = :minutes, what = :what where id = :id and plan_id = :plan")
                .param("day", corrected.workedOn()).param("minutes", corrected.minutes()).param("what", corrected.what()).param("id", corrected.id())
                .param("plan", plan.value()).update();
    }

    List<Work> work(SupportId plan) {
        return of("select * from support.work where plan_id = :plan order by worked_on desc, id desc", plan, FollowUpStore::work);
    }

    static Work work(ResultSet row) throws SQLException {
        return new Work(id(row), row.getObject("worked_on", LocalDate.class), row.getInt("minutes"), row.getString("what"));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> of(String select, SupportId plan, Reading<T> reading) {
        return sql.sql(select).param("plan", plan.value()).query((row, _) -> reading.read(row)).list();
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
