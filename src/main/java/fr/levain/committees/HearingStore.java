package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HearingStore {
    private final JdbcClient sql;

    HearingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of the agenda. */
    List<Hearing> of(MeetingId meeting) {
        return sql.sql("""
                select h.*, i.reference, i.object, m.at + make_interval(mins => (i.before)::int) as expected_at
                  from committees.hearing h
                  join committees.meeting m on m.id = h.meeting
                  join (select application, reference, object, place,
                               coalesce(sum(minutes) over (order by place, reference rows between unbounded preceding and 1 preceding), 0) as before
                          from committees.agenda_item where meeting = :meeting) i on i.application = h.application
                 where h.meeting = :meeting order by i.place, i.reference
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Hearing(
                        new ApplicationId(row.getObject("application", UUID.class)), row.getString("reference"), row.getString("object"),
                        row.getTimestamp("expected_at").toInstant(), MeetingStore.instant(row, "invited_at"), MeetingStore.instant(row, "told_for"), MeetingStore.instant(row, "heard_at")))
                .list();
    }

    Optional<Hearing> find(MeetingId meeting, ApplicationId application) {
        return of(meeting).stream().filter(each -> each.application().equals(application)).findFirst();
    }

    boolean ask(MeetingId meeting, ApplicationId application, Instant now) {
        return sql.sql("insert into committees.hearing (meeting, application, asked_at) values (:meeting, :application, :now) on conflict do nothing")
                .param("meeting", meeting.value()).param("application", application.value()).param("now", Timestamp.from(now)).update() == 1;
    }

    boolean giveUp(MeetingId meeting, ApplicationId application) {
        return sql.sql("delete from committees.hearing where meeting = :meeting and application = :application and heard_at is null")
                .param("meeting", meeting.value()).param("application", application.value()).update() == 1;
    }

    void invited(MeetingId meeting, ApplicationId application, Instant expected, Instant now) {
        sql.sql("update committees.hearing set invited_at = :now, told_for = :expected where meeting = :meeting and application = :application")
                .param("now", Timestamp.from(now)).param("expected", Timestamp.from(expected)).param("meeting", meeting.value())
                .param("application", application.value()).update();
    }

    /** The moment is kept once. */
    boolean heard(MeetingId meeting, ApplicationId application, Instant now) {
        return sql.sql("""
                update committees.hearing set heard_at = :now
                 where meeting = :meeting and application = :application and heard_at is null
                """)
                .param("now", Timestamp.from(now)).param("meeting", meeting.value()).param("application", application.value()).update() == 1;
    }
}
