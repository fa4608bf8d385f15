package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SecondAnalysisStore {
    /** What is kept in one column. */
    record Sheet(Map<String, SecondAnalysis.Answer> answers, Optional<SecondAnalysis.Verdict> verdict, Optional<Long> eligibleCents, String remarks) {}

    private final JdbcClient sql;
    private final JsonMapper json;

    SecondAnalysisStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<SecondAnalysis> find(ApplicationId application) {
        return sql.sql("select * from readings.second_analysis where application_id = :id").param("id", application.value()).query(this::analysis).optional();
    }

    boolean isSigned(ApplicationId application) {
        return sql.sql("select exists (select 1 from readings.second_analysis where application_id = :id and signed_at is not null)")
                .param("id", application.value()).query(Boolean.class).single();
    }

    /** @return false when it was signed, or written by another page, in between */
    boolean save(ApplicationId application, SecondAnalysis analysis, Caller by, Instant at) {
        var sheet = new Sheet(analysis.answers(), analysis.verdict(), analysis.eligible().map(Euros::cents), analysis.remarks());
        return sql.sql("""
                insert into readings.second_analysis (application_id, sheet, saved_by, saved_at) values (:id, :sheet::jsonb, :by, :at)
                on conflict (application_id) do update set sheet = excluded.sheet, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                    version = second_analysis.version + 1
                where second_analysis.signed_at is null and second_analysis.version = :version
                """)
                .param("id", application.value()).param("sheet", json.writeValueAsString(sheet)).param("by", by.signedIn().id().value())
                .param("at", Timestamp.from(at)).param("version", analysis.version()).update() == 1;
    }

    boolean sign(ApplicationId application, Caller by, Instant at) {
        return sql.sql("""
                update readings.second_analysis set signed_by = :by, signed_at = :at, version = version + 1 where application_id = :id and signed_at is null
                """).param("by", by.signedIn().id().value()).param("at", Timestamp.from(at)).param("id", application.value()).update() == 1;
    }

    boolean reopen(ApplicationId application) {
        return sql.sql("""
                update readings.second_analysis set signed_by = null, signed_at = null, version = version + 1 where application_id = :id and signed_at is not null
                """).param("id", application.value()).update() == 1;
    }

    private SecondAnalysis analysis(ResultSet row, int n) throws SQLException {
        var sheet = json.readValue(row.getString("sheet"), Sheet.class);
        var signedBy = row.getObject("signed_by", UUID.class);
        return new SecondAnalysis(sheet.answers(), sheet.verdict(), sheet.eligibleCents().map(Euros::ofCents), sheet.remarks(),
                signedBy == null ? Optional.empty()
                        : Optional.of(new SecondAnalysis.Signature(new AccountId(signedBy), row.getTimestamp("signed_at").toInstant())),
                row.getInt("version"));
    }
}
