package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FlagStore {
    private static final int MOST = 100;

    private final JdbcClient sql;

    FlagStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when it is escalated to that team already. */
    boolean raise(Flag flag) {
        return sql.sql("""
                insert into desk.flag (id, application, team, reason, raised_by, raised_at) values (:id, :application, :team, :reason, :by, :at)
                on conflict (application, team) where resolved_at is null do nothing
                """)
                .param("id", flag.id()).param("application", flag.application().value()).param("team", flag.team()).param("reason", flag.reason())
                .param("by", flag.raisedBy().value()).param("at", Timestamp.from(flag.raisedAt())).update() == 1;
    }

    boolean resolve(UUID id, String answer, AccountId by, Instant at) {
        return sql.sql("update desk.flag set resolved_by = :by, resolved_at = :at, answer = :answer where id = :id and resolved_at is null")
                .param("by", by.value()).param("at", Timestamp.from(at)).param("answer", answer).param("id", id).update() == 1;
    }

    /** The latest first. */
    List<Flag> of(ApplicationId application) {
        return sql.sql("select * from desk.flag where application = :id order by raised_at desc, id desc limit " + MOST)
                .param("id", application.value()).query(FlagStore::flag).list();
    }

    private static Flag flag(ResultSet rs, int number) throws SQLException {
        return new Flag(
                rs.getObject("id", UUID.class), new ApplicationId(rs.getObject("application", UUID.class)), rs.getString("team"), rs.getString("reason"),
                new AccountId(rs.getObject("raised_by", UUID.class)), rs.getObject("raised_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("resolved_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(rs.getObject("resolved_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant), rs.getString("answer"));
    }
}
