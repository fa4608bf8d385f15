package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RedrawingStore {
    private static final Duration BETWEEN_TRIES = Duration.ofDays(1);
    private static final int SHOWN = 200;
    /** One that an act has drawn since needs nothing more. */
    private static final String STILL = " from desk.not_drawn n join desk.case_row r on r.application = n.application where r.drawn < " + CaseRowStore.DRAWING;

    private final JdbcClient jdbc;

    RedrawingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read from the index on the version that drew them. */
    List<ApplicationId> outdated(Instant now, int most) {
        return jdbc.sql("""
                select r.application from desk.case_row r
                 where r.drawn < :drawing and not exists (select 1 from desk.not_drawn n where n.application = r.application and n.tried_at > :since)
                 order by r.drawn limit :most
                """)
                .param("drawing", CaseRowStore.DRAWING).param("since", Timestamp.from(now.minus(BETWEEN_TRIES))).param("most", most)
                .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class))).list();
    }

    void drawn(ApplicationId application) {
        jdbc.sql("delete from desk.not_drawn where application = :id").param("id", application.value()).update();
    }

    void failed(ApplicationId application, Instant at) {
        jdbc.sql("insert into desk.not_drawn (application, tried_at) values (:id, :at) on conflict (application) do update set tried_at = excluded.tried_at")
                .param("id", application.value()).param("at", Timestamp.from(at)).update();
    }

    List<NotDrawn> failed() {
        return jdbc.sql("select r.reference, n.tried_at" + STILL + " order by n.tried_at desc, r.reference limit " + SHOWN)
                .query((row, n) -> new NotDrawn(row.getString("reference"), row.getTimestamp("tried_at").toInstant())).list();
    }

    int countFailed() {
        return jdbc.sql("select count(*)" + STILL).query(Integer.class).single();
    }

    /** As if they had been tried long enough ago. */
    void makeDue(Instant now) {
        jdbc.sql("update desk.not_drawn set tried_at = :then where tried_at > :then").param("then", Timestamp.from(now.minus(BETWEEN_TRIES))).update();
    }
}
