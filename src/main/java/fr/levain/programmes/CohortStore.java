package fr.levain.programmes;

import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CohortStore {
    private final JdbcClient sql;

    CohortStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Cohort cohort, String by, Instant now) {
        var details = cohort.details();
        sql.sql("""
                insert into programmes.cohort (id, programme, status, title, places, opens_at, closes_at, starts_on, ends_on, prepared_by, changed_at)
                values (:id, :programme, :status, :title, :places, :opens, :closes, :starts, :ends, :by, :now)
                """)
                .param("id", cohort.id().value()).param("programme", cohort.programme()).param("status", cohort.status().name())
                .param("title", details.title()).param("places", details.places()).param("opens", Timestamp.from(details.opensAt()))
                .param("closes", Timestamp.from(details.closesAt())).param("starts", details.startsOn()).param("ends", details.endsOn())
                .param("by", by).param("now", Timestamp.from(now)).update();
    }

    Optional<Cohort> find(CohortId id) {
        return sql.sql("select * from programmes.cohort where id = :id").param("id", id.value()).query(CohortStore::cohort).optional();
    }

    /** Whoever answers candidacies waits here for the one before: places are counted by one at a time. */
    Optional<Cohort> lock(CohortId id) {
        return sql.sql("select * from programmes.cohort where id = :id for update").param("id", id.value()).query(CohortStore::cohort).optional();
    }

    /** The latest calls first. */
    List<Cohort> of(Collection<String> programmes, int max) {
        return sql.sql("select * from programmes.cohort where programme in (:programmes) order by closes_at desc, id desc limit :max")
                .param("programmes", programmes.isEmpty() ? List.of("") : programmes).param("max", max).query(CohortStore::cohort).list();
    }

    /** What the public may read of a programme: calls open or to come, the nearest first. */
    List<Cohort> published(String programme, Instant now) {
        return sql.sql("""
                select * from programmes.cohort
                 where programme = :programme and status = 'PUBLISHED' and closes_at > :now order by closes_at, id limit 5
                """)
                .param("programme", programme).param("now", Timestamp.from(now)).query(CohortStore::cohort).list();
    }

    /** @throws Stale when somebody changed it in between */
    void change(Cohort cohort, Cohort.Details details, Instant now) {
        int changed = sql.sql("""
                update programmes.cohort
                   set title = :title, places = :places, opens_at = :opens, closes_at = :closes, starts_on = :starts, ends_on = :ends,
                       version = version + 1, changed_at = :now
                 where id = :id and version = :version and status <> 'CLOSED'
                """)
                .param("title", details.title()).param("places", details.places()).param("opens", Timestamp.from(details.opensAt()))
                .param("closes", Timestamp.from(details.closesAt())).param("starts", details.startsOn()).param("ends", details.endsOn())
                .param("now", Timestamp.from(now)).param("id", cohort.id().value()).param("version", cohort.version()).update();
        if (changed == 0) throw new Stale("cohort " + cohort.id());
    }

    Cohort move(Cohort cohort, CohortStatus to, Instant now) {
        CohortLifecycle.MOVES.check(cohort.status(), to);
        int moved = sql.sql("update programmes.cohort set status = :to, changed_at = :now where id = :id and status = :from")
                .param("to", to.name()).param("now", Timestamp.from(now)).param("id", cohort.id().value()).param("from", cohort.status().name()).update();
        if (moved == 0) throw new Stale("cohort " + cohort.id());
        return cohort.moved(to);
    }

    private static Cohort cohort(ResultSet row, int number) throws SQLException {
        return new Cohort(new CohortId(row.getObject("id", UUID.class)), row.getString("programme"), CohortStatus.valueOf(row.getString("status")),
                new Cohort.Details(row.getString("title"), row.getInt("places"), row.getTimestamp("opens_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant(), row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                row.getInt("version"));
    }
}
