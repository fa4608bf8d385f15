package fr.levain.applications;

import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentStore {
    private final JdbcClient sql;

    AssignmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, Assignment> of(ApplicationId application) {
        var found = new HashMap<String, Assignment>();
        sql.sql("select * from applications.section_assignment where application_id = :application")
                .param("application", application.value())
                .query(row -> {
                    found.put(row.getString("page"), new Assignment(
                            row.getString("page"),
                            new AccountId(row.getObject("account_id", UUID.class)),
                            new AccountId(row.getObject("assigned_by", UUID.class)),
                            row.getTimestamp("assigned_at").toInstant(),
                            Optional.ofNullable(row.getTimestamp("handed_back_at")).map(Timestamp::toInstant),
                            Optional.ofNullable(row.getString("note"))));
                });
        return found;
    }

    /** @return false when that person has the part already */
    boolean assign(ApplicationId application, String page, AccountId to, AccountId by, Instant now) {
        return sql.sql("""
                insert into applications.section_assignment as s (application_id, page, account_id, assigned_by, assigned_at)
                values (:application, :page, :to, :by, :now)
                on conflict (application_id, page) do update
                set account_id = excluded.account_id, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at,
                    handed_back_at = null, note = null
                where s.account_id <> excluded.account_id or s.handed_back_at is not null
                """)
                .param("application", application.value())
                .param("page", page)
                .param("to", to.value())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    void take(ApplicationId application, String page) {
        sql.sql("delete from applications.section_assignment where application_id = :application and page = :page")
                .param("application", application.value())
                .param("page", page)
                .update();
    }

    /** @return false when it was given back already */
    boolean handBack(ApplicationId application, String page, String note, Instant now) {
        return sql.sql("""
                update applications.section_assignment set handed_back_at = :now, note = nullif(:note, '')
                where application_id = :application and page = :page and handed_back_at is null
                """)
                .param("application", application.value())
                .param("page", page)
                .param("note", note)
                .param("now", Timestamp.from(now))
                .update() == 1;
    }
}
