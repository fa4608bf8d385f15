package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {
    private final JdbcClient sql;

    MeetingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(MeetingId id, Committee committee, Instant at, String place, String link, Caller by, Instant now) {
        var rules = committee.rules();
        sql.sql("""
                insert into committees.meeting (id, committee, title, at, place, link, status, quorum, notice_days, freeze_days, secret_ballot,
                    own_score_first, casting_vote, ranking, minutes_per_file, sheet, planned_by, planned_at)
                values (:id, :committee, :title, :at, :place, :link, 'PLANNED', :quorum, :notice, :freeze, :secret, :own, :casting, :ranked,
                    :minutes, :sheet, :by, :now)
                """)
                .param("id", id.value()).param("committee", committee.slug()).param("title", committee.title()).param("at", Timestamp.from(at))
                .param("place", place).param("link", link).param("quorum", rules.quorum().fraction()).param("notice", rules.noticeDays())
                .param("freeze", rules.freezeDays()).param("secret", rules.secretBallot()).param("own", rules.ownScoreFirst())
                .param("casting", rules.castingVote()).param("ranked", rules.rankedBy().name()).param("minutes", rules.minutesPerFile())
                .param("sheet", rules.sheet().toArray(String[]::new)).param("by", accountOf(by)).param("now", Timestamp.from(now)).update();
        sql.sql("""
                insert into committees.meeting_seat (meeting, number, name, quality, email, voting, chair, mandates)
                select :id, number, name, quality, email, voting, chair, mandates from committees.committee_seat where committee = :committee
                """).param("id", id.value()).param("committee", committee.slug()).update();
    }

    Optional<Meeting> find(MeetingId id) {
        return sql.sql("select * from committees.meeting where id = :id").param("id", id.value()).query(this::meeting).optional();
    }

    /** Held until the transaction ends: nobody signs while a score is written, nobody scores while it is signed. */
    Optional<Meeting> lock(MeetingId id) {
        return sql.sql("select * from committees.meeting where id = :id for update").param("id", id.value()).query(this::meeting).optional();
    }

    /** The session that works from what is known of this dossier: its papers are frozen, or it is held. One that put the dossier off is over. */
    Optional<Meeting> workingOn(ApplicationId application) {
        return sql.sql("""
                select m.* from committees.meeting m join committees.agenda_item i on i.meeting = m.id
                 where i.application = :application and (m.frozen_at is not null or m.status in ('OPEN', 'CLOSED', 'SIGNED')) and m.status <> 'CANCELLED'
                   and not (m.status = 'SIGNED' and (i.opinion is null or i.opinion = 'DEFERRED'))
                 order by m.at desc limit 1
                """).param("application", application.value()).query(this::meeting).optional();
    }

    /** The latest first, of one committee or of all; after the given one, or from the first. */
    List<MeetingLine> latest(Optional<String> committee, Optional<MeetingId> after, int max) {
        return sql.sql("""
                select m.id, m.committee, m.title, m.at, m.status,
                       (select count(*) from committees.agenda_item i where i.meeting = m.id) as dossiers
                  from committees.meeting m
                 where (:committee::text is null or m.committee = :committee)
                   and (:after::uuid is null or (m.at, m.id) < (select at, id from committees.meeting where id = :after::uuid))
                 order by m.at desc, m.id desc limit :max
                """)
                .param("committee", committee.orElse(null), Types.VARCHAR)
                .param("after", after.map(MeetingId::value).orElse(null), Types.OTHER).param("max", max)
                .query((row, _) -> line(row)).list();
    }

    /** Those where this address holds a seat, once they are convened. */
    List<MeetingLine> of(String email, int max) {
        return sql.sql("""
                select m.id, m.committee, m.title, m.at, m.status,
                       (select count(*) from committees.agenda_item i where i.meeting = m.id) as dossiers
                  from committees.meeting_seat s join committees.meeting m on m.id = s.meeting
                 where s.email = :email and s.email <> '' and m.status not in ('PLANNED', 'CANCELLED')
                 order by m.at desc, m.id desc limit :max
                """).param("email", email).param("max", max).query((row, _) -> line(row)).list();
    }

    /** Of this committee, whose papers are not sealed yet. */
    List<Meeting> unsealed(String committee) {
        return sql.sql("select * from committees.meeting where committee = :committee and frozen_at is null and status in ('PLANNED', 'CONVENED')")
                .param("committee", committee).query(this::meeting).list();
    }

    /** Convened meetings whose pack is due to be sealed. */
    List<MeetingId> toFreeze(Instant now) {
        return sql.sql("""
                select id from committees.meeting
                 where status = 'CONVENED' and frozen_at is null and at - make_interval(days => freeze_days + 1) <= :now
                 order by at limit 100
                """).param("now", Timestamp.from(now)).query((row, _) -> new MeetingId(row.getObject(1, UUID.class))).list();
    }

    /** @throws Stale when somebody else moved it in between */
    void move(Meeting meeting, MeetingStatus to, Instant now) {
        MeetingLifecycle.MOVES.check(meeting.status(), to);
        int moved = sql.sql("""
                update committees.meeting
                   set status = :to, version = version + 1,
                       convened_at = case when :to = 'CONVENED' then :now else convened_at end,
                       opened_at = case when :to = 'OPEN' then coalesce(opened_at, :now) else opened_at end,
                       closed_at = case when :to = 'CLOSED' then :now when :to = 'OPEN' then null else closed_at end,
                       signed_at = case when :to = 'SIGNED' then :now else signed_at end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("now", Timestamp.from(now), Types.TIMESTAMP).param("id", meeting.id().value())
                .param("from", meeting.status().name()).update();
        if (moved == 0) throw new Stale("meeting " + meeting.id());
    }

    void arrange(MeetingId id, Instant at, String place, String link) {
        sql.sql("""
                update committees.meeting set at = :at, place = :place, link = :link, version = version + 1,
                    sequence = sequence + case when convened_at is null then 0 else 1 end
                 where id = :id
                """).param("at", Timestamp.from(at)).param("place", place).param("link", link).param("id", id.value()).update();
    }

    void freeze(MeetingId id, Meeting.Frozen frozen) {
        sql.sql("""
                update committees.meeting set frozen_at = :now, pack_document = :document, pack_digest = :digest, pack_text = :text, version = version + 1
                 where id = :id and frozen_at is null
                """).param("now", Timestamp.from(frozen.at())).param("document", frozen.document().value()).param("digest", frozen.digest())
                .param("text", frozen.text().map(DocumentId::value).orElse(null), Types.OTHER).param("id", id.value()).update();
    }

    void touch(MeetingId id) {
        sql.sql("update committees.meeting set version = version + 1 where id = :id").param("id", id.value()).update();
    }

    int version(MeetingId id) {
        return sql.sql("select version from committees.meeting where id = :id").param("id", id.value()).query(Integer.class).optional().orElse(-1);
    }

    void attend(MeetingId id, int seat, Attendance attendance, Optional<Integer> mandateTo) {
        sql.sql("update committees.meeting_seat set attendance = :attendance, mandate_to = :mandate where meeting = :id and number = :seat")
                .param("attendance", attendance.name()).param("mandate", mandateTo.orElse(null), Types.INTEGER)
                .param("id", id.value()).param("seat", seat).update();
    }

    private Meeting meeting(ResultSet row, int number) throws SQLException {
        var id = new MeetingId(row.getObject("id", UUID.class));
        return new Meeting(
                id, row.getString("committee"), row.getString("title"), row.getTimestamp("at").toInstant(), row.getString("place"),
                row.getString("link"), MeetingStatus.valueOf(row.getString("status")), CommitteeStore.rules(row), members(id),
                instant(row, "convened_at"), row.getInt("sequence"),
                instant(row, "frozen_at").map(frozen -> frozen(row, frozen)), instant(row, "opened_at"), instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static Meeting.Frozen frozen(ResultSet row, Instant at) {
        try {
            return new Meeting.Frozen(at, new DocumentId(row.getObject("pack_document", UUID.class)), row.getString("pack_digest"),
                    Optional.ofNullable(row.getObject("pack_text", UUID.class)).map(DocumentId::new));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Member> members(MeetingId id) {
        return sql.sql("select * from committees.meeting_seat where meeting = :id order by number").param("id", id.value())
                .query((row, _) -> new Member(CommitteeStore.seat(row), Attendance.valueOf(row.getString("attendance")),
                        Optional.ofNullable(row.getObject("mandate_to", Integer.class)))).list();
    }

    private static MeetingLine line(ResultSet row) throws SQLException {
        return new MeetingLine(new MeetingId(row.getObject("id", UUID.class)), row.getString("committee"), row.getString("title"),
                row.getTimestamp("at").toInstant(), MeetingStatus.valueOf(row.getString("status")), row.getInt("dossiers"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    static @Nullable UUID accountOf(Caller by) {
        return by instanceof Caller.Account account ? account.id().value() : null;
    }
}
