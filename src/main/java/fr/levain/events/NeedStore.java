package fr.levain.events;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people need to come and to eat: read by the organiser's own list and by nothing else. */
@Repository
class NeedStore {
    record Erased(GatheringId gathering, int registrations) {}

    private final JdbcClient sql;

    NeedStore(JdbcClient sql) {
        this.sql = sql;
    }

    void put(UUID registration, Entry.Needs needs) {
        if (needs.isEmpty()) return;
        sql.sql("insert into events.need (registration_id, access, diet) values (:id, :access, :diet)")
                .param("id", registration).param("access", needs.access()).param("diet", needs.diet()).update();
    }

    Map<UUID, Entry.Needs> of(List<UUID> registrations) {
        var needs = new HashMap<UUID, Entry.Needs>();
        sql.sql("select * from events.need where registration_id = any(:ids)").param("ids", registrations.toArray(UUID[]::new))
                .query(row -> {
                    needs.put(row.getObject("registration_id", UUID.class), new Entry.Needs(row.getString("access"), row.getString("diet")));
                });
        return needs;
    }

    void forget(UUID registration) {
        sql.sql("delete from events.need where registration_id = :id").param("id", registration).update();
    }

    /** Of meetings over, or that never took place, since then. */
    List<Erased> eraseOf(Instant endedBefore) {
        return sql.sql("""
                with gone as (
                    delete from events.need n using events.registration r, events.gathering g
                     where r.id = n.registration_id and g.id = r.gathering_id
                       and (g.ends_at < :before or g.status = 'CANCELLED' and g.ended_at < :before)
                    returning g.id)
                select id, count(*) from gone group by id
                """)
                .param("before", Timestamp.from(endedBefore))
                .query((row, _) -> new Erased(new GatheringId(row.getObject(1, UUID.class)), row.getInt(2))).list();
    }
}
