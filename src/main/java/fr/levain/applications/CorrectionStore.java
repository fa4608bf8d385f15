package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections under way, and those sent. */
@Repository
class CorrectionStore {
    private final JdbcClient sql;

    CorrectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A correction nobody but its authors sees yet. */
    record UnderWay(int version, Answers answers) {
        static final UnderWay NONE = new UnderWay(0, Answers.NONE);
    }

    UnderWay underWay(SupplementId request) {
        return sql.sql("select version, answers from applications.correction where request_id = :request and sent_at is null")
                .param("request", request.value())
                .query((row, n) -> new UnderWay(row.getInt("version"), FormJson.answers(row.getString("answers"))))
                .optional()
                .orElse(UnderWay.NONE);
    }

    /** @return false when someone else saved it, or sent it, in between */
    boolean save(ApplicationId application, SupplementId request, int version, Answers answers, Instant now, AccountId by) {
        return sql.sql("""
                insert into applications.correction as c (request_id, application_id, version, answers, saved_at, saved_by)
                values (:request, :application, 1, :answers::jsonb, :now, :by)
                on conflict (request_id) do update
                set version = c.version + 1, answers = excluded.answers, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                where c.version = :version and c.sent_at is null
                """)
                .param("request", request.value())
                .param("application", application.value())
                .param("version", version)
                .param("answers", FormJson.write(answers))
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update() == 1;
    }

    /** @return false when it was sent already */
    boolean send(SupplementId request, Answers before, Answers after, Instant now) {
        return sql.sql("""
                update applications.correction set sent_at = :now, before = :before::jsonb, answers = :after::jsonb
                where request_id = :request and sent_at is null
                """)
                .param("request", request.value())
                .param("before", FormJson.write(before))
                .param("after", FormJson.write(after))
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** Those sent, oldest first. */
    List<Correction> sent(ApplicationId application) {
        return sent(List.of(application)).getOrDefault(application, List.of());
    }

    /** The same for several dossiers; without those nobody corrected. */
    Map<ApplicationId, List<Correction>> sent(Collection<ApplicationId> applications) {
        var found = new HashMap<ApplicationId, List<Correction>>();
        sql.sql("""
                select application_id, request_id, sent_at, before, answers from applications.correction
                where application_id = any(:applications) and sent_at is not null order by sent_at, request_id
                """)
                .param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(new ApplicationId(row.getObject("application_id", UUID.class)), _ -> new ArrayList<>()).add(new Correction(
                            new SupplementId(row.getObject("request_id", UUID.class)),
                            row.getTimestamp("sent_at").toInstant(),
                            FormJson.answers(row.getString("before")),
                            FormJson.answers(row.getString("answers"))));
                });
        return found;
    }

    /** What was filed, as corrected since; empty for a draft. */
    Optional<Answers> standing(ApplicationId application, Optional<Answers> filed) {
        return filed.map(answers -> {
            var standing = answers;
            for (var correction : sent(application)) standing = standing.and(correction.after());
            return standing;
        });
    }
}
