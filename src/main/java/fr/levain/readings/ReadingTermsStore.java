package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a call decides about its readings: the terms, who may read, which dossiers are references. */
@Repository
class ReadingTermsStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    ReadingTermsStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<ReadingTerms> find(String call) {
        return sql.sql("select value::text from readings.terms where call_slug = :call").param("call", call).query(String.class).optional()
                .map(value -> json.readValue(value, ReadingTerms.class));
    }

    List<ReadingTerms> all() {
        return sql.sql("select value::text from readings.terms order by call_slug").query(String.class).list().stream()
                .map(value -> json.readValue(value, ReadingTerms.class)).toList();
    }

    void put(ReadingTerms terms) {
        sql.sql("insert into readings.terms (call_slug, value) values (:call, :value::jsonb) on conflict (call_slug) do update set value = excluded.value")
                .param("call", terms.call()).param("value", json.writeValueAsString(terms)).update();
    }

    /** The digest of what the pack last said; empty when it never did. */
    String packDigest(String call) {
        return sql.sql("select pack_digest from readings.terms where call_slug = :call").param("call", call).query(String.class).optional().orElse("");
    }

    void packSaid(String call, String digest) {
        sql.sql("update readings.terms set pack_digest = :digest where call_slug = :call").param("digest", digest).param("call", call).update();
    }

    List<CallReader> readers(String call) {
        return sql.sql("select * from readings.reader where call_slug = :call order by account").param("call", call).query(ReadingTermsStore::reader).list();
    }

    void put(CallReader reader) {
        sql.sql("""
                insert into readings.reader (call_slug, account, criteria, themes, departments, most)
                values (:call, :account, :criteria, :themes, :departments, :most)
                on conflict (call_slug, account) do update set criteria = excluded.criteria, themes = excluded.themes,
                    departments = excluded.departments, most = excluded.most
                """)
                .param("call", reader.call()).param("account", reader.account().value()).param("criteria", reader.criteria().toArray(String[]::new))
                .param("themes", reader.themes().toArray(String[]::new)).param("departments", reader.departments().toArray(String[]::new))
                .param("most", reader.most()).update();
    }

    void removeReader(String call, AccountId account) {
        sql.sql("delete from readings.reader where call_slug = :call and account = :account").param("call", call).param("account", account.value()).update();
    }

    List<ApplicationId> references(String call) {
        return sql.sql("select application_id from readings.reference where call_slug = :call order by 1").param("call", call)
                .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class))).list();
    }

    /** False when it is one already. */
    boolean addReference(String call, ApplicationId application) {
        return sql.sql("insert into readings.reference (call_slug, application_id) values (:call, :application) on conflict do nothing")
                .param("call", call).param("application", application.value()).update() == 1;
    }

    void removeReference(String call, ApplicationId application) {
        sql.sql("delete from readings.reference where call_slug = :call and application_id = :application").param("call", call)
                .param("application", application.value()).update();
    }

    private static CallReader reader(ResultSet row, int n) throws SQLException {
        return new CallReader(row.getString("call_slug"), new AccountId(row.getObject("account", UUID.class)), texts(row, "criteria"), texts(row, "themes"),
                texts(row, "departments"), row.getInt("most"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
