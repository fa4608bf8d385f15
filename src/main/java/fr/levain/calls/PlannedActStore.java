package fr.levain.calls;

import fr.levain.calls.PlannedAct.Act;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlannedActStore {
    private static final String ACT = "select p.*, c.slug from calls.planned_act p join calls.call c on c.id = p.call_id ";

    private final JdbcClient jdbc;

    PlannedActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CallId call, Act act, Instant due, Instant now, Caller by) {
        jdbc.sql("""
                insert into calls.planned_act (id, call_id, act, due_at, planned_at, planned_by)
                values (:id, :call, :act, :due, :now, :by)
                """)
                .param("id", UuidV7.at(now)).param("call", call.value()).param("act", act.name()).param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now)).param("by", by.reference()).update();
    }

    List<PlannedAct> of(CallId call) {
        return jdbc.sql(ACT + "where p.call_id = :call order by p.due_at desc, p.id").param("call", call.value()).query(PlannedActStore::act).list();
    }

    /** Due and waiting, oldest first. */
    List<UUID> due(Instant now) {
        return jdbc.sql("""
                select id from calls.planned_act
                 where due_at <= :now and done_at is null and cancelled_at is null
                 order by due_at, id limit 50
                """)
                .param("now", Timestamp.from(now)).query(UUID.class).list();
    }

    /** Still to do, and kept for this transaction; empty when another node has it, or when it was cancelled meanwhile. */
    Optional<PlannedAct> take(UUID id, Instant now) {
        return jdbc.sql(ACT + """
                where p.id = :id and p.due_at <= :now and p.done_at is null and p.cancelled_at is null
                for update of p skip locked
                """)
                .param("id", id).param("now", Timestamp.from(now)).query(PlannedActStore::act).optional();
    }

    boolean cancel(UUID id, Instant now) {
        return jdbc.sql("update calls.planned_act set cancelled_at = :now where id = :id and done_at is null and cancelled_at is null")
                .param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }

    void done(UUID id, String outcome, Instant now) {
        jdbc.sql("update calls.planned_act set done_at = :now, outcome = :outcome where id = :id")
                .param("now", Timestamp.from(now)).param("outcome", outcome).param("id", id).update();
    }

    private static PlannedAct act(ResultSet row, int n) throws SQLException {
        return new PlannedAct(row.getObject("id", UUID.class), new CallId(row.getObject("call_id", UUID.class)), row.getString("slug"),
                Act.valueOf(row.getString("act")), row.getTimestamp("due_at").toInstant(), instant(row, "done_at"), instant(row, "cancelled_at"),
                Optional.ofNullable(row.getString("outcome")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
