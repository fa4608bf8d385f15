package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Siren;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkedStructureStore {
    private final JdbcClient jdbc;

    LinkedStructureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, LinkedStructure.Finding> of(ApplicationId application) {
        var found = new HashMap<UUID, LinkedStructure.Finding>();
        jdbc.sql("select line, siren, reason from assessment.linked_structure where application = :id").param("id", application.value())
                .query(row -> {
                    found.put(row.getObject("line", UUID.class), new LinkedStructure.Finding(Optional.ofNullable(row.getString("siren")).map(Siren::new), row.getString("reason")));
                });
        return found;
    }

    /** False when somebody was quicker. */
    boolean add(ApplicationId application, UUID line, LinkedStructure.Finding finding, Caller by, Instant at) {
        return jdbc.sql("""
                insert into assessment.linked_structure (application, line, confirmed, siren, reason, found_at, found_by)
                values (:id, :line, :confirmed, :siren, :reason, :at, :by) on conflict do nothing
                """)
                .param("id", application.value()).param("line", line).param("confirmed", finding.confirmed())
                .param("siren", finding.siren().map(Siren::digits).orElse(null)).param("reason", finding.reason())
                .param("at", CaseStore.utc(at)).param("by", CaseStore.accountOf(by)).update() == 1;
    }
}
