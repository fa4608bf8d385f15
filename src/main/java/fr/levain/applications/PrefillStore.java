package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the organisation's record answered in a dossier. */
@Repository
class PrefillStore {
    private final JdbcClient sql;

    PrefillStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ApplicationId application, Collection<Prefilled> prefilled) {
        if (prefilled.isEmpty()) return;
        sql.sql("""
                insert into applications.prefill (application_id, field, answer, said_at, source, fresh_until)
                select :application, field, answer, said_at, source, fresh_until
                from unnest(:fields::text[], :answers::jsonb[], :times::timestamptz[], :sources::text[], :until::date[])
                     as p (field, answer, said_at, source, fresh_until)
                """)
                .param("application", application.value())
                .param("fields", prefilled.stream().map(Prefilled::field).toArray(String[]::new))
                .param("answers", prefilled.stream().map(each -> FormJson.write(Answers.NONE.with(each.field(), each.answer()))).toArray(String[]::new))
                .param("times", prefilled.stream().map(each -> Timestamp.from(each.at())).toArray(Timestamp[]::new))
                .param("sources", prefilled.stream().map(Prefilled::source).toArray(String[]::new))
                .param("until", prefilled.stream().map(each -> each.freshUntil().map(Date::valueOf).orElse(null)).toArray(Date[]::new))
                .update();
    }

    Map<String, Prefilled> of(ApplicationId application) {
        var prefilled = new LinkedHashMap<String, Prefilled>();
        sql.sql("select * from applications.prefill where application_id = :id")
                .param("id", application.value())
                .query(row -> {
                    var field = row.getString("field");
                    prefilled.put(field, new Prefilled(field, FormJson.answers(row.getString("answer")).to(field),
                            row.getTimestamp("said_at").toInstant(), row.getString("source"),
                            Optional.ofNullable(row.getDate("fresh_until")).map(Date::toLocalDate)));
                });
        return prefilled;
    }
}
