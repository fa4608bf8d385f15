package fr.levain.records;

import fr.levain.directory.OrganisationId;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecordStore {
    /** @param identityMonths how long what a register said stays fresh */
    record Definition(String form, int identityMonths) {}

    private final JdbcClient sql;

    RecordStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Definition> definition() {
        return sql.sql("select form, identity_months from records.definition")
                .query((row, _) -> new Definition(row.getString("form"), row.getInt("identity_months")))
                .optional();
    }

    void define(Definition definition, List<Freshness> durations) {
        sql.sql("""
                insert into records.definition (form, identity_months) values (:form, :months)
                on conflict (only_row) do update set form = excluded.form, identity_months = excluded.identity_months
                """)
                .param("form", definition.form())
                .param("months", definition.identityMonths())
                .update();
        sql.sql("delete from records.freshness").update();
        for (var each : durations) {
            sql.sql("insert into records.freshness (field, months, source, assumption) values (:field, :months, :source, :assumption)")
                    .param("field", each.field())
                    .param("months", each.months())
                    .param("source", each.source())
                    .param("assumption", each.assumption())
                    .update();
        }
    }

    int version(OrganisationId organisation) {
        return sql.sql("select version from records.record where organisation_id = :id")
                .param("id", organisation.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The next version of the record, which nobody else writes until this one is kept or given up. */
    int next(OrganisationId organisation) {
        return sql.sql("""
                insert into records.record as r (organisation_id, version) values (:id, 1)
                on conflict (organisation_id) do update set version = r.version + 1
                returning version
                """)
                .param("id", organisation.value())
                .query(Integer.class)
                .single();
    }

    Map<String, Remembered> answers(OrganisationId organisation) {
        var answers = new LinkedHashMap<String, Remembered>();
        sql.sql("""
                select a.field, a.answer, a.version, a.said_at, a.dossier, f.months
                  from records.answer a left join records.freshness f using (field)
                 where a.organisation_id = :id
                """)
                .param("id", organisation.value())
                .query(row -> {
                    var field = row.getString("field");
                    var at = row.getTimestamp("said_at").toInstant();
                    var dossier = row.getString("dossier");
                    var months = row.getObject("months", Integer.class);
                    answers.put(field, new Remembered(FormJson.answers(row.getString("answer")).to(field), at,
                            dossier == null ? Remembered.RECORD : "le dossier " + dossier,
                            Optional.ofNullable(months).map(count -> Freshness.until(at, count)), row.getInt("version")));
                });
        return answers;
    }

    void say(OrganisationId organisation, String field, Answer answer, int version, Optional<String> dossier, Instant now, AccountId by) {
        if (answer.known().isEmpty()) {
            sql.sql("delete from records.answer where organisation_id = :id and field = :field")
                    .param("id", organisation.value())
                    .param("field", field)
                    .update();
            return;
        }
        sql.sql("""
                insert into records.answer (organisation_id, field, answer, version, said_at, said_by, dossier)
                values (:id, :field, :answer::jsonb, :version, :now, :by, :dossier)
                on conflict (organisation_id, field) do update
                   set answer = excluded.answer, version = excluded.version, said_at = excluded.said_at,
                       said_by = excluded.said_by, dossier = excluded.dossier
                """)
                .param("id", organisation.value())
                .param("field", field)
                .param("answer", FormJson.write(Answers.NONE.with(field, answer)))
                .param("version", version)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("dossier", dossier.orElse(null))
                .update();
    }
}
