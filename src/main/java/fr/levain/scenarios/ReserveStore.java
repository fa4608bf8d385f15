package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReserveStore {
    private final JdbcClient sql;

    ReserveStore(JdbcClient sql) {
        this.sql = sql;
    }

    void enter(ReserveEntry entry, Instant now) {
        sql.sql("""
                insert into scenarios.reserve_entry (application, meeting, envelope, call_slug, reference, object, holder, amount_cents, points,
                    held_at, place, entered_at, status)
                values (:application, :meeting, :envelope, :call, :reference, :object, :holder, :cents, :points, :held, :place, :now, 'WAITING')
                on conflict (application) do update set meeting = excluded.meeting, envelope = excluded.envelope, object = excluded.object,
                    amount_cents = excluded.amount_cents, points = excluded.points, held_at = excluded.held_at, place = excluded.place,
                    entered_at = excluded.entered_at, status = 'WAITING', promoted_at = null, left_at = null
                """)
                .param("application", entry.application().value()).param("meeting", entry.meeting().value()).param("envelope", entry.envelope())
                .param("call", entry.call()).param("reference", entry.reference()).param("object", entry.object()).param("holder", entry.holder())
                .param("cents", entry.amount().cents()).param("points", entry.points().orElse(null), Types.INTEGER)
                .param("held", Timestamp.from(entry.heldAt())).param("place", entry.place()).param("now", Timestamp.from(now)).update();
    }

    /** In order. */
    List<ReserveEntry> waiting(String envelope) {
        return sql.sql("""
                select * from scenarios.reserve_entry where envelope = :envelope and status = 'WAITING' order by held_at, place, application
                """).param("envelope", envelope).query((row, _) -> entry(row)).list();
    }

    /** @return false when it waits no more */
    boolean promote(ApplicationId application, Instant now) {
        return sql.sql("update scenarios.reserve_entry set status = 'PROMOTED', promoted_at = :now where application = :application and status = 'WAITING'")
                .param("application", application.value()).param("now", Timestamp.from(now)).update() == 1;
    }

    /** @return false when it was not on the list */
    boolean leave(ApplicationId application, Instant now) {
        return sql.sql("update scenarios.reserve_entry set status = 'LEFT', left_at = :now where application = :application and status <> 'LEFT'")
                .param("application", application.value()).param("now", Timestamp.from(now)).update() == 1;
    }

    Optional<ReserveEntry> find(ApplicationId application) {
        return sql.sql("select * from scenarios.reserve_entry where application = :application and status <> 'LEFT'")
                .param("application", application.value()).query((row, _) -> entry(row)).optional();
    }

    List<ReserveEntry> findAll(Collection<ApplicationId> applications) {
        return sql.sql("select * from scenarios.reserve_entry where application = any(:applications) and status <> 'LEFT'")
                .param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).query((row, _) -> entry(row)).list();
    }

    /** How many wait before it, and itself. */
    int rank(ReserveEntry entry) {
        return sql.sql("""
                select count(*) from scenarios.reserve_entry
                 where envelope = :envelope and status = 'WAITING' and (held_at, place, application) <= (:held, :place, :application)
                """)
                .param("envelope", entry.envelope()).param("held", Timestamp.from(entry.heldAt())).param("place", entry.place())
                .param("application", entry.application().value()).query(Integer.class).single();
    }

    /** Of one envelope: those promoted, then those that wait, in order; after so many. */
    List<ReserveEntry> listed(String envelope, int skipped, int max) {
        return sql.sql("""
                select * from scenarios.reserve_entry where envelope = :envelope and status <> 'LEFT'
                 order by status, held_at, place, application offset :skipped limit :max
                """).param("envelope", envelope).param("skipped", skipped).param("max", max).query((row, _) -> entry(row)).list();
    }

    List<ReserveList.Count> counts() {
        return sql.sql("""
                select envelope, count(*) filter (where status = 'WAITING') as waiting, count(*) filter (where status = 'PROMOTED') as promoted,
                       coalesce(sum(amount_cents) filter (where status = 'WAITING'), 0) as cents
                  from scenarios.reserve_entry where status <> 'LEFT' group by envelope order by envelope
                """)
                .query((row, _) -> new ReserveList.Count(row.getString(1), row.getInt(2), row.getInt(3), Euros.ofCents(row.getLong(4)))).list();
    }

    private static ReserveEntry entry(ResultSet row) throws SQLException {
        return new ReserveEntry(
                new ApplicationId(row.getObject("application", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)),
                row.getString("envelope"), row.getString("call_slug"), row.getString("reference"), row.getString("object"), row.getString("holder"),
                Euros.ofCents(row.getLong("amount_cents")), Optional.ofNullable(row.getObject("points", Integer.class)),
                row.getTimestamp("held_at").toInstant(), row.getInt("place"), ReserveEntry.Status.valueOf(row.getString("status")),
                Optional.ofNullable(row.getTimestamp("promoted_at")).map(Timestamp::toInstant));
    }
}
