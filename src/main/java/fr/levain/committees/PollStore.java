package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.Deliberations.Motion;
import fr.levain.committees.Poll.Closed;
import fr.levain.committees.Poll.Outcome;
import fr.levain.committees.Poll.Voter;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Votes on the screens of the members. The urn of a secret one is three numbers that only grow. */
@Repository
class PollStore {
    private final JdbcClient sql;

    PollStore(JdbcClient sql) {
        this.sql = sql;
    }

    void open(Poll poll, Caller by) {
        var motion = poll.motion();
        sql.sql("""
                insert into committees.poll (id, meeting, application, opinion, amount_cents, conditions, reasons, secret, item_version, opened_at, opened_by)
                values (:id, :meeting, :application, :opinion, :amount, :conditions, :reasons, :secret, :version, :now, :by)
                """)
                .param("id", poll.id().value()).param("meeting", poll.meeting().value()).param("application", poll.application().value())
                .param("opinion", motion.kind().name()).param("amount", motion.amount().cents()).param("conditions", motion.conditions())
                .param("reasons", motion.reasons()).param("secret", poll.isSecret()).param("version", motion.version())
                .param("now", Timestamp.from(poll.openedAt())).param("by", MeetingStore.accountOf(by)).update();
        for (var voter : poll.voters())
            sql.sql("insert into committees.poll_voter (poll, seat, secret) values (:poll, :seat, :secret)")
                    .param("poll", poll.id().value()).param("seat", voter.seat()).param("secret", poll.isSecret()).update();
    }

    /** Marks the voice as given, and puts its ballot where it belongs. @return false when it was given already */
    boolean cast(Poll poll, int seat, Ballot ballot) {
        int marked = sql.sql("""
                update committees.poll_voter set voted = true, ballot = case when secret then null else :ballot end
                 where poll = :poll and seat = :seat and not voted
                """)
                .param("ballot", ballot.name()).param("poll", poll.id().value()).param("seat", seat).update();
        if (marked == 0) return false;
        if (poll.isSecret())
            sql.sql("""
                    update committees.poll
                       set votes_for = votes_for + case when :ballot = 'FOR' then 1 else 0 end,
                           votes_against = votes_against + case when :ballot = 'AGAINST' then 1 else 0 end,
                           abstentions = abstentions + case when :ballot = 'ABSTAIN' then 1 else 0 end
                     where id = :poll
                    """).param("ballot", ballot.name()).param("poll", poll.id().value()).update();
        return true;
    }

    /** What the voices given on the screens say; asked once the vote closes. */
    Tally count(Poll poll) {
        if (!poll.isSecret()) return new Tally(said(poll, Ballot.FOR), said(poll, Ballot.AGAINST), said(poll, Ballot.ABSTAIN), false, false);
        return sql.sql("select votes_for, votes_against, abstentions from committees.poll where id = :id").param("id", poll.id().value())
                .query((row, _) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3), true, false)).single();
    }

    private static int said(Poll poll, Ballot ballot) {
        return (int) poll.voters().stream().filter(each -> each.ballot().filter(ballot::equals).isPresent()).count();
    }

    /** @param tally kept with it; none of a vote that is annulled, whose urn is emptied uncounted */
    void close(Poll poll, Closed closed, Tally tally) {
        sql.sql("""
                update committees.poll set closed_at = :at, outcome = :outcome, told = :told, votes_for = :for, votes_against = :against,
                    abstentions = :abstentions
                 where id = :id and closed_at is null
                """)
                .param("at", Timestamp.from(closed.at())).param("outcome", closed.outcome().name()).param("told", closed.told())
                .param("for", tally.inFavour()).param("against", tally.against()).param("abstentions", tally.abstentions())
                .param("id", poll.id().value()).update();
    }

    /** The last one on this dossier in this meeting. */
    Optional<Poll> latest(MeetingId meeting, ApplicationId application) {
        return sql.sql("select * from committees.poll where meeting = :meeting and application = :application order by opened_at desc, id desc limit 1")
                .param("meeting", meeting.value()).param("application", application.value()).query(this::poll).optional();
    }

    /** Whether ballots once made the opinion on this dossier, whatever was put to the vote since. */
    boolean adopted(MeetingId meeting, ApplicationId application) {
        return sql.sql("select exists (select 1 from committees.poll where meeting = :meeting and application = :application and outcome = 'ADOPTED')")
                .param("meeting", meeting.value()).param("application", application.value()).query(Boolean.class).single();
    }

    List<Poll> open(MeetingId meeting) {
        return sql.sql("select * from committees.poll where meeting = :meeting and closed_at is null order by opened_at")
                .param("meeting", meeting.value()).query(this::poll).list();
    }

    private Poll poll(ResultSet row, int number) throws SQLException {
        var id = new PollId(row.getObject("id", UUID.class));
        var secret = row.getBoolean("secret");
        var open = row.getTimestamp("closed_at") == null;
        // an urn is counted when it is closed, not read before
        var tally = open ? new Tally(0, 0, 0, secret, false)
                : new Tally(row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstentions"), secret, false);
        var motion = new Motion(OpinionKind.valueOf(row.getString("opinion")), Euros.ofCents(row.getLong("amount_cents")), row.getString("conditions"),
                row.getString("reasons"), tally, row.getInt("item_version"));
        var closed = open ? Optional.<Closed>empty()
                : Optional.of(new Closed(row.getTimestamp("closed_at").toInstant(), Outcome.valueOf(row.getString("outcome")), row.getString("told")));
        return new Poll(id, new MeetingId(row.getObject("meeting", UUID.class)), new ApplicationId(row.getObject("application", UUID.class)), motion,
                row.getTimestamp("opened_at").toInstant(), voters(id), closed);
    }

    private List<Voter> voters(PollId poll) {
        return sql.sql("select seat, voted, ballot from committees.poll_voter where poll = :poll order by seat").param("poll", poll.value())
                .query((row, _) -> new Voter(row.getInt(1), row.getBoolean(2), Optional.ofNullable(row.getString(3)).map(Ballot::valueOf))).list();
    }
}
