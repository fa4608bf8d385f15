package fr.levain.applications;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dossier of a second phase goes on from which of the first. */
@Repository
class PhaseStore {
    private final JdbcClient sql;

    PhaseStore(JdbcClient sql) {
        this.sql = sql;
    }

    void link(ApplicationId first, ApplicationId next) {
        sql.sql("update applications.application set next_phase_of = :first where id = :next")
                .param("first", first.value()).param("next", next.value()).update();
    }

    Optional<ApplicationReference> next(ApplicationId first, String call) {
        return sql.sql("select reference from applications.application where next_phase_of = :first and call_slug = :call and status <> 'WITHDRAWN'")
                .param("first", first.value()).param("call", call)
                .query((row, n) -> new ApplicationReference(row.getString("reference"))).optional();
    }
}
