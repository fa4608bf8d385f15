package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BudgetLineStore {
    private final JdbcClient jdbc;

    BudgetLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last word on each line. */
    List<LineSettled> current(ApplicationId application) {
        return jdbc.sql("""
                select distinct on (line) * from assessment.line_settled
                 where application = :id order by line, position desc
                """)
                .param("id", application.value()).query(BudgetLineStore::line).list();
    }

    /** Every word on every line, the latest first. */
    List<LineSettled> history(ApplicationId application, int most, int from) {
        return jdbc.sql("""
                select * from assessment.line_settled where application = :id
                 order by position desc limit :most offset :from
                """)
                .param("id", application.value()).param("most", most).param("from", from)
                .query(BudgetLineStore::line).list();
    }

    int count(ApplicationId application) {
        return jdbc.sql("select count(*) from assessment.line_settled where application = :id")
                .param("id", application.value()).query(Integer.class).single();
    }

    /** One officer at a time settles a budget. */
    void lock(ApplicationId application) {
        jdbc.sql("select 1 from assessment.case_file where application = :id for update")
                .param("id", application.value()).query(Integer.class).single();
    }

    void add(ApplicationId application, RetainedBudget.Line line, Instant at, Caller by) {
        jdbc.sql("""
                insert into assessment.line_settled
                       (id, application, line, account, label, asked_cents, computed_cents, retained_cents, reason, settled_at, settled_by)
                values (:id, :application, :line, :account, :label, :asked, :computed, :retained, :reason, :at, :by)
                """)
                .param("id", UuidV7.at(at)).param("application", application.value()).param("line", line.id())
                .param("account", line.account()).param("label", line.label()).param("asked", line.asked().cents())
                .param("computed", line.computed().cents()).param("retained", line.retained().cents())
                .param("reason", line.why()).param("at", CaseStore.utc(at)).param("by", CaseStore.accountOf(by))
                .update();
    }

    private static LineSettled line(ResultSet rs, int number) throws SQLException {
        return new LineSettled(
                rs.getObject("line", UUID.class), rs.getString("account"), rs.getString("label"),
                Euros.ofCents(rs.getLong("asked_cents")), Euros.ofCents(rs.getLong("computed_cents")),
                Euros.ofCents(rs.getLong("retained_cents")), rs.getString("reason"), CaseStore.instant(rs, "settled_at"),
                Optional.ofNullable(rs.getObject("settled_by", UUID.class)).map(AccountId::new));
    }
}
