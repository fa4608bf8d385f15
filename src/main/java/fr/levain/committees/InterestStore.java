package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each seat declared of each dossier, and the score it gave. */
@Repository
class InterestStore {
    private final JdbcClient sql;

    InterestStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Recusal> recusals(MeetingId meeting) {
        return sql.sql("select * from committees.recusal where meeting = :meeting order by declared_at, seat").param("meeting", meeting.value())
                .query((row, _) -> new Recusal(
                        new ApplicationId(row.getObject("application", UUID.class)), row.getInt("seat"),
                        RecusalGround.valueOf(row.getString("ground")), row.getTimestamp("declared_at").toInstant(),
                        MeetingStore.instant(row, "out_at"), MeetingStore.instant(row, "back_at"))).list();
    }

    Set<ApplicationId> cleared(MeetingId meeting, int seat) {
        return new HashSet<>(sql.sql("select application from committees.clearance where meeting = :meeting and seat = :seat")
                .param("meeting", meeting.value()).param("seat", seat)
                .query((row, _) -> new ApplicationId(row.getObject(1, UUID.class))).list());
    }

    /** Seats that declared no interest in this dossier. */
    Set<Integer> cleared(MeetingId meeting, ApplicationId application) {
        return new HashSet<>(sql.sql("select seat from committees.clearance where meeting = :meeting and application = :application")
                .param("meeting", meeting.value()).param("application", application.value()).query(Integer.class).list());
    }

    boolean clear(MeetingId meeting, ApplicationId application, int seat, Instant now) {
        return sql.sql("""
                insert into committees.clearance (meeting, application, seat, declared_at)
                select :meeting, :application, :seat, :now
                 where not exists (select 1 from committees.recusal r where r.meeting = :meeting and r.application = :application and r.seat = :seat)
                on conflict do nothing
                """)
                .param("meeting", meeting.value()).param("application", application.value()).param("seat", seat)
                .param("now", Timestamp.from(now)).update() == 1;
    }

    /** Whoever leaves a dossier leaves no score on it. */
    boolean recuse(MeetingId meeting, ApplicationId application, int seat, RecusalGround ground, boolean discussed, Caller by, Instant now) {
        int declared = sql.sql("""
                insert into committees.recusal (meeting, application, seat, ground, declared_at, declared_by, out_at)
                values (:meeting, :application, :seat, :ground, :now, :by, case when :discussed then :now::timestamptz end)
                on conflict do nothing
                """)
                .param("meeting", meeting.value()).param("application", application.value()).param("seat", seat).param("ground", ground.name())
                .param("now", Timestamp.from(now)).param("by", MeetingStore.accountOf(by)).param("discussed", discussed).update();
        if (declared == 0) return false;
        for (var table : List.of("own_score", "clearance"))
            sql.sql("delete from committees." + table + " where meeting = :meeting and application = :application and seat = :seat")
                    .param("meeting", meeting.value()).param("application", application.value()).param("seat", seat).update();
        return true;
    }

    void leave(MeetingId meeting, ApplicationId application, Instant now) {
        sql.sql("update committees.recusal set out_at = :now where meeting = :meeting and application = :application and out_at is null")
                .param("now", Timestamp.from(now)).param("meeting", meeting.value()).param("application", application.value()).update();
    }

    void comeBack(MeetingId meeting, ApplicationId application, Instant now) {
        sql.sql("""
                update committees.recusal set back_at = :now
                 where meeting = :meeting and application = :application and out_at is not null and back_at is null
                """).param("now", Timestamp.from(now)).param("meeting", meeting.value()).param("application", application.value()).update();
    }

    boolean isRecusedAnywhere(MeetingId meeting, String email) {
        return sql.sql("""
                select exists (select 1 from committees.recusal r join committees.meeting_seat s on s.meeting = r.meeting and s.number = r.seat
                 where r.meeting = :meeting and s.email = :email and s.email <> '')
                """).param("meeting", meeting.value()).param("email", email).query(Boolean.class).single();
    }

    List<OwnScore> scores(MeetingId meeting) {
        return sql.sql("select * from committees.own_score where meeting = :meeting order by seat").param("meeting", meeting.value())
                .query((row, _) -> score(row)).list();
    }

    Optional<OwnScore> score(MeetingId meeting, ApplicationId application, int seat) {
        return sql.sql("select * from committees.own_score where meeting = :meeting and application = :application and seat = :seat")
                .param("meeting", meeting.value()).param("application", application.value()).param("seat", seat)
                .query((row, _) -> score(row)).optional();
    }

    /** Written over the version that was read. @return false when another screen wrote it in between */
    boolean put(MeetingId meeting, OwnScore score) {
        return sql.sql("""
                insert into committees.own_score (meeting, application, seat, score, note, token, version, given_at)
                values (:meeting, :application, :seat, :score, :note, :token, :version, :at)
                on conflict (meeting, application, seat) do update set score = excluded.score, note = excluded.note, token = excluded.token,
                    version = excluded.version, given_at = excluded.given_at
                where own_score.version = excluded.version - 1
                """)
                .param("meeting", meeting.value()).param("application", score.application().value()).param("seat", score.seat())
                .param("score", score.score()).param("note", score.note()).param("token", score.token()).param("version", score.version())
                .param("at", Timestamp.from(score.givenAt())).update() == 1;
    }

    private static OwnScore score(ResultSet row) throws SQLException {
        return new OwnScore(new ApplicationId(row.getObject("application", UUID.class)), row.getInt("seat"), row.getInt("score"),
                row.getString("note"), row.getObject("token", UUID.class), row.getInt("version"), row.getTimestamp("given_at").toInstant());
    }
}
