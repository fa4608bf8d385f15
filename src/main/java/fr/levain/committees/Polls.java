package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.Deliberations.Motion;
import fr.levain.committees.MemberReadings.Seated;
import fr.levain.committees.OpinionResult.Refused;
import fr.levain.committees.Poll.Closed;
import fr.levain.committees.Poll.Outcome;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes that members give from their own screens, open or secret. A secret one never links a voter to a ballot: the list of
 * voters says who voted, the urn holds three numbers, and nobody reads them before the vote is closed.
 */
@Service
@Transactional
public class Polls {
    /** How giving a ballot ends. ALREADY_GIVEN: a first ballot counts, this one does not, and they are not known to be the same. */
    public enum CastResult { KEPT, ALREADY_GIVEN, CLOSED }

    private final MeetingStore meetings;
    private final PollStore store;
    private final SessionBoards boards;
    private final Deliberations deliberations;
    private final MemberReadings members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Polls(MeetingStore meetings, PollStore store, SessionBoards boards, Deliberations deliberations, MemberReadings members,
            ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.boards = boards;
        this.deliberations = deliberations;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** The last one on this dossier: open, or closed with what it gave. */
    @Transactional(readOnly = true)
    public Optional<Poll> latest(MeetingId meeting, ApplicationId application) {
        return store.latest(meeting, application);
    }

    /** Those that wait for a voice of this member, theirs or one they bear. */
    @Transactional(readOnly = true)
    public List<Poll> awaiting(Seated seated) {
        return store.open(seated.meeting().id()).stream().filter(each -> !seats(seated, each).isEmpty()).toList();
    }

    /** Seats this member votes for and has not voted for yet. */
    public static List<Integer> seats(Seated seated, Poll poll) {
        return borne(seated).filter(poll::awaits).toList();
    }

    /** Their own, and those whose mandate they bear. */
    private static Stream<Integer> borne(Seated seated) {
        int own = seated.member().number();
        return seated.meeting().members().stream()
                .filter(each -> each.number() == own || each.mandateTo().filter(to -> to == own).isPresent())
                .map(Member::number);
    }

    /**
     * Opens it for the voices that count on this dossier now: the quorum is checked here, and whoever comes later does not vote.
     *
     * @param motion its tally says only whether the vote is secret
     * @return why not; empty once it is open
     */
    public Optional<OpinionResult> open(MeetingId id, String reference, Motion motion, Caller by) {
        var meeting = locked(id);
        var board = boards.of(meeting, by);
        var obstacle = deliberations.obstacle(board, reference, motion);
        if (obstacle.isPresent()) return obstacle;
        var item = board.item(reference).orElseThrow();
        var now = clock.instant();
        var voters = board.quorum(item.application()).voters().stream().map(seat -> new Poll.Voter(seat, false, Optional.empty())).toList();
        var poll = new Poll(PollId.at(now), id, item.application(), motion, now, voters, Optional.empty());
        store.open(poll, by);
        meetings.touch(id);
        events.publishEvent(new PollOpened(item.application(), id, motion.kind(), poll.isSecret(), voters.size(), now, by));
        return Optional.empty();
    }

    /**
     * Gives ballots, one per seat this member votes for. Sent twice by a failing network, it counts once.
     *
     * @throws NotFound when a seat is not theirs, or they left the dossier
     */
    public CastResult cast(MeetingId id, String reference, PollId asked, Map<Integer, Ballot> ballots, Caller caller) {
        var meeting = locked(id);
        var seated = members.seated(id, caller);
        var file = members.file(seated, boards.of(meeting, caller), reference);
        // I3: nobody votes before they declared
        if (file.access() != MemberReadings.Access.CLEARED) throw new NotFound("dossier " + reference);
        var item = file.item();
        var poll = store.latest(id, item.application()).filter(each -> each.id().equals(asked)).orElseThrow(() -> new NotFound("poll " + asked));
        if (!poll.isOpen()) return CastResult.CLOSED;
        var theirs = borne(seated).toList();
        var now = clock.instant();
        boolean kept = false;
        boolean otherwise = false;
        for (var ballot : ballots.entrySet()) {
            if (!theirs.contains(ballot.getKey()) || !poll.seats().contains(ballot.getKey())) throw new NotFound("seat " + ballot.getKey());
            if (!store.cast(poll, ballot.getKey(), ballot.getValue())) {
                otherwise |= !poll.said(ballot.getKey()).equals(Optional.of(ballot.getValue()));
                continue;
            }
            kept = true;
            events.publishEvent(new BallotCast(item.application(), id, poll.id(), ballot.getKey(), now, caller));
        }
        if (kept) meetings.touch(id);
        return otherwise ? CastResult.ALREADY_GIVEN : CastResult.KEPT;
    }

    /**
     * Counts, and writes the opinion when it is adopted. Voices that nobody gave are abstentions.
     *
     * @param paper ballots of those who have no screen, counted by hand
     * @return {@code Refused} while it cannot be closed, or when what was put to the vote is not adopted
     */
    public OpinionResult close(MeetingId id, String reference, PollId asked, Tally paper, Caller by) {
        var meeting = locked(id);
        var item = boards.of(meeting, by).item(reference).orElseThrow(() -> new NotFound("dossier " + reference));
        var poll = opened(id, item.application(), asked);
        var hold = poll.hold(paper);
        if (hold.isPresent()) return new Refused("papier", hold.get());
        var screens = store.count(poll);
        var tally = screens.plus(paper, poll.missing() - paper.votes(), chairIsFor(meeting, poll));
        var result = deliberations.keep(meeting, item, poll.motion().counted(tally), poll.seats(), by);
        var told = result instanceof Refused(_, var why) ? why : "";
        var outcome = told.isEmpty() ? Outcome.ADOPTED : Outcome.REJECTED;
        var now = clock.instant();
        store.close(poll, new Closed(now, outcome, told), tally);
        meetings.touch(id);
        events.publishEvent(new PollClosed(item.application(), id, poll.id(), outcome, tally, now, by));
        return result;
    }

    /** Ends it uncounted: the question is put again. */
    public void annul(MeetingId id, String reference, PollId asked, Caller by) {
        var meeting = locked(id);
        var item = boards.of(meeting, by).item(reference).orElseThrow(() -> new NotFound("dossier " + reference));
        var poll = opened(id, item.application(), asked);
        deliberations.annul(poll, by, clock.instant());
        meetings.touch(id);
    }

    private static boolean chairIsFor(Meeting meeting, Poll poll) {
        return meeting.rules().castingVote() && poll.said(meeting.presiding().number()).filter(Ballot.FOR::equals).isPresent();
    }

    private Poll opened(MeetingId id, ApplicationId application, PollId asked) {
        return store.latest(id, application).filter(each -> each.id().equals(asked)).filter(Poll::isOpen)
                .orElseThrow(() -> new Stale("poll %s is closed".formatted(asked)));
    }

    private Meeting locked(MeetingId id) {
        return meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
