package fr.levain.guidance;

import fr.levain.applications.ApplicationId;
import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PrefilledAnswerStore {
    private final JdbcClient sql;

    PrefilledAnswerStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ApplicationId application, Answers said, String source, Instant now) {
        var fields = said.byField().keySet().toArray(String[]::new);
        sql.sql("""
                insert into guidance.prefilled_answer (application_id, field, answer, source, said_at)
                select :application, field, answer, :source, :now from unnest(:fields::text[], :answers::jsonb[]) as p (field, answer)
                """)
                .param("application", application.value())
                .param("fields", fields)
                .param("answers", java.util.Arrays.stream(fields).map(field -> FormJson.write(Answers.NONE.with(field, said.to(field)))).toArray(String[]::new))
                .param("source", source)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<PrefilledAnswer> of(ApplicationId application) {
        return sql.sql("select field, answer, source, said_at from guidance.prefilled_answer where application_id = :id order by field")
                .param("id", application.value())
                .query((row, n) -> new PrefilledAnswer(row.getString("field"), FormJson.answers(row.getString("answer")).to(row.getString("field")),
                        row.getString("source"), row.getTimestamp("said_at").toInstant()))
                .list();
    }
}
