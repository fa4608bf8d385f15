package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdmissibilityStore {
    /** What was confirmed of one line. */
    record Confirmed(Checklist.Answer computed, Checklist.Answer answer, String reason) {}

    private final JdbcClient jdbc;

    AdmissibilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Confirmed> confirmed(ApplicationId application) {
        var lines = new HashMap<String, Confirmed>();
        jdbc.sql("select code, computed, confirmed, reason from assessment.checklist_line where application = :id")
                .param("id", application.value())
                .query(rs -> {
                    lines.put(rs.getString("code"), new Confirmed(
                            Checklist.Answer.valueOf(rs.getString("computed")),
                            Checklist.Answer.valueOf(rs.getString("confirmed")), rs.getString("reason")));
                });
        return lines;
    }

    void confirm(ApplicationId application, Checklist checklist, Caller by, Instant at) {
        for (var line : checklist.lines()) {
            jdbc.sql("""
                    insert into assessment.checklist_line
                        (application, code, computed, confirmed, reason, confirmed_by, confirmed_at)
                    values (:id, :code, :computed, :confirmed, :reason, :by, :at)
                    on conflict (application, code) do update set computed = excluded.computed,
                        confirmed = excluded.confirmed, reason = excluded.reason, confirmed_by = excluded.confirmed_by,
                        confirmed_at = excluded.confirmed_at
                    """)
                    .param("id", application.value()).param("code", line.code())
                    .param("computed", line.computed().name()).param("confirmed", line.confirmed().name())
                    .param("reason", line.reason().strip())
                    .param("by", CaseStore.accountOf(by)).param("at", CaseStore.utc(at))
                    .update();
        }
    }

    Optional<Inadmissibility> inadmissibility(ApplicationId application) {
        return jdbc.sql("select * from assessment.inadmissibility where application = :id")
                .param("id", application.value())
                .query((rs, n) -> new Inadmissibility(
                        Inadmissibility.Status.valueOf(rs.getString("status")), rs.getString("reasons"),
                        CaseStore.instant(rs, "proposed_at"),
                        Optional.ofNullable(rs.getObject("decided_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                        rs.getString("answer")))
                .optional();
    }

    /** A proposal may be made again after it was declined; one that waits or is signed stays. */
    boolean propose(ApplicationId application, String reasons, Caller by, Instant at) {
        return jdbc.sql("""
                insert into assessment.inadmissibility (application, status, reasons, proposed_by, proposed_at)
                values (:id, 'PROPOSED', :reasons, :by, :at)
                on conflict (application) do update set status = 'PROPOSED', reasons = excluded.reasons,
                    proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at,
                    decided_by = null, decided_at = null, answer = ''
                where inadmissibility.status = 'DECLINED'
                """)
                .param("id", application.value()).param("reasons", reasons)
                .param("by", CaseStore.accountOf(by)).param("at", CaseStore.utc(at))
                .update() == 1;
    }

    boolean decide(ApplicationId application, Inadmissibility.Status status, String answer, Caller by, Instant at) {
        return jdbc.sql("""
                update assessment.inadmissibility set status = :status, answer = :answer, decided_by = :by, decided_at = :at
                 where application = :id and status = 'PROPOSED'
                """)
                .param("id", application.value()).param("status", status.name()).param("answer", answer)
                .param("by", CaseStore.accountOf(by)).param("at", CaseStore.utc(at))
                .update() == 1;
    }
}
