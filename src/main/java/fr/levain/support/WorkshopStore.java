package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.programmes.CandidacyId;
import fr.levain.programmes.CohortId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkshopStore {
    private final JdbcClient sql;

    WorkshopStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(CohortId cohort, Workshop held, AccountId by) {
        sql.sql("insert into support.workshop (id, cohort_id, held_on, minutes, title, held_by) values (:id, :cohort, :day, :minutes, :title, :by)")
                .param("id", held.id()).param("cohort", cohort.value()).param("day", held.heldOn()).param("minutes", held.minutes()).param("title", held.title())
                .param("by", by.value()).update();
    }

    /** The session of one project is a part of it. @param counts whether it stands for the workshop in the figures: one of them does */
    void belongs(UUID session, UUID workshop, boolean counts) {
        sql.sql("update support.session set workshop_id = :workshop, counts = :counts where id = :id").param("workshop", workshop).param("counts", counts)
                .param("id", session).update();
    }

    /** Latest first. */
    List<Workshop> of(CohortId cohort, int limit) {
        return sql.sql("""
                select w.*, (select count(*) from support.session s where s.workshop_id = w.id) as present
                from support.workshop w where w.cohort_id = :cohort order by w.held_on desc, w.id desc limit :limit
                """).param("cohort", cohort.value()).param("limit", limit)
                .query((row, _) -> new Workshop(row.getObject("id", UUID.class), row.getObject("held_on", LocalDate.class), row.getInt("minutes"), row.getString("title"),
                        row.getInt("present"))).list();
    }

    /** Follow-ups of the partner that these admissions opened and whose holder agreed, in the order they are locked in. */
    List<SupportId> followed(String partner, Collection<CandidacyId> admitted) {
        return sql.sql("select id from support.plan where partner = :partner and origin = 'COHORT' and origin_ref = any(:refs) and status = 'ACTIVE' order by id")
                .param("partner", partner).param("refs", admitted.stream().map(CandidacyId::toString).toArray(String[]::new))
                .query((row, _) -> new SupportId(row.getObject("id", UUID.class))).list();
    }
}
