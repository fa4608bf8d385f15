package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScoreStore {
    /** @param score null with {@code cannotJudge}, or when nothing was ticked yet */
    record Written(@Nullable Integer score, boolean cannotJudge, String justification) {}

    record Sheet(String grid, boolean closed, Map<String, Written> marks, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ScoreVersionStore versions;

    ScoreStore(JdbcClient jdbc, JsonMapper json, ScoreVersionStore versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    Optional<Sheet> find(ApplicationId application) {
        return jdbc.sql("select grid, closed, marks::text as marks, saved_at from assessment.score_sheet where application = :id")
                .param("id", application.value())
                .query((rs, n) -> new Sheet(
                        rs.getString("grid"), rs.getBoolean("closed"),
                        json.readValue(rs.getString("marks"), new TypeReference<Map<String, Written>>() {}),
                        CaseStore.instant(rs, "saved_at")))
                .optional();
    }

    Optional<Integer> closed(ApplicationId application) {
        return jdbc.sql("select per_mille from assessment.score_sheet where application = :id and closed and per_mille is not null")
                .param("id", application.value()).query(Integer.class).optional();
    }

    /** A closed sheet stays as it is. What is kept is a version of its own. */
    boolean save(ApplicationId application, String grid, Map<String, Written> marks, boolean closed,
            Optional<Integer> perMille, Caller by, Instant at) {
        var kept = jdbc.sql("""
                insert into assessment.score_sheet (application, grid, closed, marks, per_mille, saved_by, saved_at)
                values (:id, :grid, :closed, :marks::jsonb, :perMille, :by, :at)
                on conflict (application) do update set grid = excluded.grid, closed = excluded.closed,
                    marks = excluded.marks, per_mille = excluded.per_mille, saved_by = excluded.saved_by,
                    saved_at = excluded.saved_at
                where not score_sheet.closed
                """)
                .param("id", application.value()).param("grid", grid).param("closed", closed)
                .param("marks", json.writeValueAsString(marks)).param("perMille", perMille.orElse(null))
                .param("by", CaseStore.accountOf(by)).param("at", CaseStore.utc(at))
                .update() == 1;
        if (kept) versions.keep(application);
        return kept;
    }
}
