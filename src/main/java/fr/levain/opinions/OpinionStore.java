package fr.levain.opinions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OpinionStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    OpinionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** False when this address is asked already, for this dossier. */
    boolean add(Opinion opinion) {
        return sql.sql("""
                insert into opinions.opinion
                       (id, application_id, status, kind, asked_by, team, person, organisation, email, question, hints, due_on, asked_at)
                values (:id, :application, :status, :kind::jsonb, :by, :team, :person, :organisation, :email, :question, :hints::jsonb, :due, :at)
                on conflict (application_id, email) where status in ('ASKED', 'OPENED') do nothing
                """)
                .param("id", opinion.id().value()).param("application", opinion.application().value()).param("status", opinion.status().name())
                .param("kind", json.writeValueAsString(opinion.kind())).param("by", opinion.askedBy().value()).param("team", opinion.team())
                .param("person", opinion.person().name()).param("organisation", opinion.person().organisation())
                .param("email", opinion.person().email()).param("question", opinion.question())
                .param("hints", json.writeValueAsString(opinion.hints())).param("due", opinion.dueOn())
                .param("at", Timestamp.from(opinion.askedAt())).update() == 1;
    }

    Optional<Opinion> find(OpinionId id) {
        return sql.sql("select * from opinions.opinion where id = :id").param("id", id.value()).query(this::opinion).optional();
    }

    Opinion lock(OpinionId id) {
        return sql.sql("select * from opinions.opinion where id = :id for update").param("id", id.value()).query(this::opinion).optional()
                .orElseThrow(() -> new Stale("opinion " + id));
    }

    /** In the order they were asked. */
    List<Opinion> of(ApplicationId application) {
        return sql.sql("select * from opinions.opinion where application_id = :id order by asked_at, id").param("id", application.value())
                .query(this::opinion).list();
    }

    /** Awaited of these teams, the most pressing first. */
    List<Opinion> awaited(Collection<String> teams, int most, int from) {
        if (teams.isEmpty()) return List.of();
        return sql.sql("""
                select * from opinions.opinion where team in (:teams) and status in ('ASKED', 'OPENED')
                 order by due_on, id limit :most offset :from
                """)
                .param("teams", teams).param("most", most).param("from", from).query(this::opinion).list();
    }

    /** Asked of this address, awaited or answered lately: the most pressing first, few. */
    List<Opinion> askedOf(String email) {
        return sql.sql("""
                select * from opinions.opinion where email = :email and status in ('ASKED', 'OPENED', 'ANSWERED')
                 order by status = 'ANSWERED', due_on, id limit 20
                """)
                .param("email", email).query(this::opinion).list();
    }

    Set<ApplicationId> askedOf(String email, Collection<ApplicationId> applications) {
        return sql.sql("select application_id from opinions.opinion where email = :email and status in ('ASKED', 'OPENED') and application_id = any(:ids)")
                .param("email", email).param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class))).set();
    }

    /** Awaited and due before that day, of these teams. */
    int late(Collection<String> teams, LocalDate today) {
        if (teams.isEmpty()) return 0;
        return sql.sql("select count(*) from opinions.opinion where team in (:teams) and status in ('ASKED', 'OPENED') and due_on < :today")
                .param("teams", teams).param("today", today).query(Integer.class).single();
    }

    /** Awaited, due at the latest that day, not told of since: few at once. */
    List<OpinionId> dueUntil(LocalDate day, LocalDate today, int most) {
        return sql.sql("""
                select id from opinions.opinion where status in ('ASKED', 'OPENED') and due_on <= :day and reminded_on is distinct from :today
                 order by due_on limit :most
                """)
                .param("day", day).param("today", today).param("most", most)
                .query((row, n) -> new OpinionId(row.getObject("id", UUID.class))).list();
    }

    Optional<LocalDate> remindedOn(OpinionId id) {
        return sql.sql("select reminded_on from opinions.opinion where id = :id").param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("reminded_on", LocalDate.class))).optional().flatMap(day -> day);
    }

    void reminded(OpinionId id, LocalDate today) {
        sql.sql("update opinions.opinion set reminded_on = :today where id = :id").param("today", today).param("id", id.value()).update();
    }

    /** @throws Stale when it moved in between */
    void move(Opinion opinion, OpinionStatus to, Instant now) {
        OpinionLifecycle.MOVES.check(opinion.status(), to);
        var moved = sql.sql("""
                update opinions.opinion set status = :to,
                       opened_at = case when :to = 'OPENED' then :now else opened_at end,
                       ended_at = case when :to in ('ASKED', 'OPENED') then null when :to = 'HIDDEN' then ended_at else :now end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("from", opinion.status().name()).param("now", Timestamp.from(now)).param("id", opinion.id().value())
                .update();
        if (moved != 1) throw new Stale("opinion " + opinion.id());
    }

    void declared(OpinionId id, Optional<ConflictKind> conflict, String reason) {
        sql.sql("update opinions.opinion set conflict = :conflict, reason = :reason, answer = null where id = :id")
                .param("conflict", conflict.map(ConflictKind::name).orElse(null)).param("reason", reason).param("id", id.value()).update();
    }

    /** @throws Stale when it is no longer open */
    void write(OpinionId id, OpinionAnswer answer) {
        var written = sql.sql("update opinions.opinion set answer = :answer::jsonb where id = :id and status = 'OPENED'")
                .param("answer", json.writeValueAsString(answer)).param("id", id.value()).update();
        if (written != 1) throw new Stale("opinion " + id);
    }

    void prolong(OpinionId id, LocalDate due) {
        sql.sql("update opinions.opinion set due_on = :due, reminded_on = null where id = :id").param("due", due).param("id", id.value()).update();
    }

    void delete(OpinionId id) {
        sql.sql("delete from opinions.opinion where id = :id").param("id", id.value()).update();
    }

    private Opinion opinion(ResultSet row, int n) throws SQLException {
        var answer = row.getString("answer");
        return new Opinion(
                new OpinionId(row.getObject("id", UUID.class)), new ApplicationId(row.getObject("application_id", UUID.class)),
                OpinionStatus.valueOf(row.getString("status")), json.readValue(row.getString("kind"), OpinionKind.class),
                new AccountId(row.getObject("asked_by", UUID.class)), row.getString("team"),
                new Opinion.Person(row.getString("person"), row.getString("organisation"), row.getString("email")),
                row.getString("question"), json.readValue(row.getString("hints"), new TypeReference<List<ConflictHint>>() {}),
                row.getObject("due_on", LocalDate.class), row.getTimestamp("asked_at").toInstant(), instant(row, "opened_at"),
                instant(row, "ended_at"), Optional.ofNullable(row.getString("conflict")).map(ConflictKind::valueOf), row.getString("reason"),
                answer == null ? OpinionAnswer.NONE : json.readValue(answer, OpinionAnswer.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
