package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Feedback.Line;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FeedbackStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FeedbackStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Feedback> find(ApplicationId application) {
        return jdbc.sql("""
                select f.* from decisions.feedback f join decisions.outcome o on o.application = f.application and o.act = f.act
                 where f.application = :id
                """)
                .param("id", application.value())
                .query((row, _) -> feedback(row)).optional();
    }

    /** Of the decision that this act took, whether it stands or not. */
    Optional<Feedback> find(ApplicationId application, ActId act) {
        return jdbc.sql("select * from decisions.feedback where application = :id and act = :act")
                .param("id", application.value()).param("act", act.value()).query((row, _) -> feedback(row)).optional();
    }

    Map<ApplicationId, Feedback> of(ActId act) {
        var found = new HashMap<ApplicationId, Feedback>();
        jdbc.sql("select f.* from decisions.feedback f join decisions.outcome o on o.application = f.application and o.act = f.act where o.act = :act")
                .param("act", act.value())
                .query(row -> {
                    found.put(new ApplicationId(row.getObject("application", UUID.class)), feedback(row));
                });
        return found;
    }

    /** False when somebody wrote it since this version was read, or when it was released. */
    boolean write(ApplicationId application, Feedback.Typed typed, int version, Caller by, Instant at) {
        return jdbc.sql("""
                insert into decisions.feedback (application, act, lines, words, version, reviewed_by, reviewed_at)
                select o.application, o.act, :lines::jsonb, :words, 1, :by, :at from decisions.outcome o where o.application = :id and :version = 0
                on conflict (application, act) do nothing
                """)
                .param("id", application.value()).param("lines", json.writeValueAsString(typed.lines())).param("words", typed.words())
                .param("version", version).param("by", ActStore.accountOf(by), Types.OTHER).param("at", at.atOffset(ZoneOffset.UTC)).update()
                + jdbc.sql("""
                update decisions.feedback set lines = :lines::jsonb, words = :words, version = version + 1, reviewed_by = :by, reviewed_at = :at
                 where application = :id and act = (select act from decisions.outcome where application = :id)
                   and version = :version and released_at is null and :version > 0
                """)
                .param("id", application.value()).param("lines", json.writeValueAsString(typed.lines())).param("words", typed.words())
                .param("version", version).param("by", ActStore.accountOf(by), Types.OTHER).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean release(ApplicationId application, Caller by, Instant at) {
        return jdbc.sql("""
                update decisions.feedback set released_by = :by, released_at = :at
                 where application = :id and act = (select act from decisions.outcome where application = :id) and released_at is null
                """)
                .param("id", application.value()).param("by", ActStore.accountOf(by), Types.OTHER).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(List.of(json.readValue(row.getString("lines"), Line[].class)), row.getString("words"), row.getInt("version"),
                Optional.of(row.getObject("reviewed_at", OffsetDateTime.class).toInstant()),
                Optional.ofNullable(row.getObject("released_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
