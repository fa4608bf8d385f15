package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScoreVersionStore {
    /** Versions shown: nobody keeps a sheet more often than that, and each stays in the table. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScoreVersionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Copies the sheet just kept, unless the last version says the very same. The sheet's row is locked by who keeps it. */
    void keep(ApplicationId application) {
        jdbc.sql("""
                insert into assessment.score_version (application, number, grid, closed, marks, per_mille, saved_by, saved_at)
                select s.application, coalesce(last.number, 0) + 1, s.grid, s.closed, s.marks, s.per_mille, s.saved_by, s.saved_at
                  from assessment.score_sheet s
                  left join lateral (select v.number, v.closed, v.marks from assessment.score_version v
                                      where v.application = s.application order by v.number desc limit 1) last on true
                 where s.application = :id and (last.number is null or (last.marks, last.closed) is distinct from (s.marks, s.closed))
                """)
                .param("id", application.value()).update();
    }

    int last(ApplicationId application) {
        return jdbc.sql("select coalesce(max(number), 0) from assessment.score_version where application = :id").param("id", application.value()).query(Integer.class).single();
    }

    List<ScoreVersion> of(ApplicationId application) {
        return jdbc.sql("""
                select v.*, r.reason, r.reopened_by, r.reopened_at from assessment.score_version v
                  left join assessment.score_reopening r on r.application = v.application and r.after = v.number
                 where v.application = :id order by v.number desc limit :most
                """)
                .param("id", application.value()).param("most", MOST).query(ScoreVersionStore::version).list();
    }

    Optional<ScoreStore.Sheet> find(ApplicationId application, int number) {
        return jdbc.sql("select grid, closed, marks::text as marks, saved_at from assessment.score_version where application = :id and number = :number")
                .param("id", application.value()).param("number", number)
                .query((rs, n) -> new ScoreStore.Sheet(
                        rs.getString("grid"), rs.getBoolean("closed"), json.readValue(rs.getString("marks"), new TypeReference<Map<String, ScoreStore.Written>>() {}),
                        CaseStore.instant(rs, "saved_at")))
                .optional();
    }

    /** False when it is not closed. */
    boolean reopen(ApplicationId application, int after, String reason, Caller by, Instant at) {
        var opened = jdbc.sql("update assessment.score_sheet set closed = false where application = :id and closed").param("id", application.value()).update() == 1;
        if (opened) write(application, after, reason, by, at);
        return opened;
    }

    /** False when nothing was kept. */
    boolean startAgain(ApplicationId application, int after, String reason, Caller by, Instant at) {
        var blank = jdbc.sql("delete from assessment.score_sheet where application = :id").param("id", application.value()).update() == 1;
        if (blank) write(application, after, reason, by, at);
        return blank;
    }

    private void write(ApplicationId application, int after, String reason, Caller by, Instant at) {
        jdbc.sql("""
                insert into assessment.score_reopening (application, after, reason, reopened_by, reopened_at) values (:id, :after, :reason, :by, :at)
                on conflict do nothing
                """)
                .param("id", application.value()).param("after", after).param("reason", reason).param("by", CaseStore.accountOf(by)).param("at", CaseStore.utc(at)).update();
    }

    private static ScoreVersion version(ResultSet rs, int number) throws SQLException {
        var reason = Optional.ofNullable(rs.getString("reason"));
        var reopenedBy = account(rs, "reopened_by");
        var reopened = reason.isEmpty() ? Optional.<ScoreVersion.Reopening>empty()
                : Optional.of(new ScoreVersion.Reopening(reason.get(), reopenedBy, CaseStore.instant(rs, "reopened_at")));
        return new ScoreVersion(
                rs.getInt("number"), CaseStore.instant(rs, "saved_at"), account(rs, "saved_by"), rs.getBoolean("closed"),
                Optional.ofNullable(rs.getObject("per_mille", Integer.class)), reopened);
    }

    private static Optional<AccountId> account(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class)).map(AccountId::new);
    }
}
