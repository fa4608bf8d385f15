package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Sending.Line;
import fr.levain.decisions.Sending.Result;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SendingStore {
    private final JdbcClient jdbc;

    SendingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opening it twice changes nothing. */
    void open(UUID id, ActId act, Sending.What what, Caller by, Instant at) {
        jdbc.sql("""
                insert into decisions.sending (id, act, what, made_by, made_at) values (:id, :act, :what, :by, :at) on conflict (id) do nothing
                """)
                .param("id", id).param("act", act.value()).param("what", what.name())
                .param("by", ActStore.accountOf(by), Types.OTHER).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** What was done stays; a refusal gives way to what is done after it. */
    void note(UUID sending, ApplicationId application, Result result, String reason, String path) {
        jdbc.sql("""
                insert into decisions.sending_line (sending, application, result, reason, path)
                values (:sending, :application, :result, :reason, :path) 
                on conflict (sending, application) do update set result = excluded.result, reason = excluded.reason, path = excluded.path
                 where decisions.sending_line.result = 'REFUSED'
                """)
                .param("sending", sending).param("application", application.value()).param("result", result.name())
                .param("reason", reason).param("path", path).update();
    }

    Optional<Sending> find(UUID id) {
        return jdbc.sql("select * from decisions.sending where id = :id").param("id", id)
                .query((row, _) -> sending(row, lines(id))).optional();
    }

    /** The latest first, without their lines. */
    List<Sending> of(ActId act, Sending.What what, int most) {
        return jdbc.sql("select * from decisions.sending where act = :act and what = :what order by made_at desc, id desc limit :most")
                .param("act", act.value()).param("what", what.name()).param("most", most).query((row, _) -> sending(row, List.of())).list();
    }

    private List<Line> lines(UUID sending) {
        return jdbc.sql("""
                select o.*, l.result, l.reason, l.path from decisions.sending_line l join decisions.outcome o on o.application = l.application
                 where l.sending = :sending order by o.reference
                """)
                .param("sending", sending)
                .query((row, number) -> new Line(OutcomeStore.outcome(row, number), Result.valueOf(row.getString("result")),
                        row.getString("reason"), row.getString("path"))).list();
    }

    private static Sending sending(ResultSet row, List<Line> lines) throws SQLException {
        return new Sending(row.getObject("id", UUID.class), new ActId(row.getObject("act", UUID.class)),
                Sending.What.valueOf(row.getString("what")), row.getObject("made_at", OffsetDateTime.class).toInstant(), lines);
    }
}
