package fr.levain.committees;

import fr.levain.assessment.Recommendations;
import fr.levain.committees.OpinionResult.AlreadyRecorded;
import fr.levain.committees.OpinionResult.Recorded;
import fr.levain.committees.OpinionResult.Refused;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The session itself, as the secretary holds it: who is there, which file is discussed, what the committee says of it. */
@Service
@Transactional
public class Deliberations {
    /**
     * What is put to the vote.
     *
     * @param version of the opinion that was on the screen, 0 for none
     */
    public record Motion(OpinionKind kind, Euros amount, String conditions, String reasons, Tally tally, int version) {
        Motion counted(Tally counted) {
            return new Motion(kind, amount, conditions, reasons, counted, version);
        }
    }

    /** Of a reason, in characters. */
    private static final int SHORTEST = 10;
    private static final String COUNTED =
            "Ces voix sont comptées sur les écrans : le sens, le montant et le décompte ne se retapent pas. Remettez l’avis aux voix. Les conditions et les motifs se corrigent ici.";

    private final MeetingStore store;
    private final AgendaStore agendas;
    private final InterestStore interests;
    private final PollStore polls;
    private final SessionBoards boards;
    private final Meetings meetings;
    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliberations(MeetingStore store, AgendaStore agendas, InterestStore interests, PollStore polls, SessionBoards boards, Meetings meetings,
            Recommendations recommendations, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.interests = interests;
        this.polls = polls;
        this.boards = boards;
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SessionBoard board(MeetingId id, Caller officer) {
        return boards.of(meetings.meeting(id, officer), officer);
    }

    /** The file as sealed, and what changed since. @throws NotFound when this officer sits there and left it */
    @Transactional(readOnly = true)
    public SheetReading reading(SessionBoard board, String reference) {
        var item = visible(board, reference);
        return meetings.reading(board.meeting(), item, board.isWithheld(item));
    }

    /** I3: seats whose voice counts on this dossier and who have not said whether they have an interest in it. */
    @Transactional(readOnly = true)
    public List<Integer> undeclared(SessionBoard board, AgendaItem item) {
        var declared = interests.cleared(board.meeting().id(), item.application());
        return board.quorum(item.application()).voters().stream().filter(seat -> !declared.contains(seat)).toList();
    }

    /** @return why it cannot be kept; empty when it is */
    public Optional<String> attend(MeetingId id, List<Member> members, Caller by) {
        var meeting = locked(id);
        if (meeting.status() != MeetingStatus.CONVENED && meeting.status() != MeetingStatus.OPEN) throw new Stale("meeting " + id);
        var problem = AttendanceSheet.problem(members);
        if (problem.isPresent()) return problem;
        var now = clock.instant();
        for (var member : members) {
            if (meeting.member(member.number()).filter(member::equals).isPresent()) continue;
            store.attend(id, member.number(), member.attendance(), member.mandateTo());
            events.publishEvent(new AttendanceNoted(id, member.number(), member.attendance().name(), member.mandateTo().orElse(0), now, by));
        }
        store.touch(id);
        return Optional.empty();
    }

    /** Opens, or opens again before any signature. */
    public void open(MeetingId id, Caller by) {
        var meeting = locked(id);
        var now = clock.instant();
        store.move(meeting, MeetingStatus.OPEN, now);
        int there = (int) meeting.members().stream().filter(member -> member.attendance().isThere()).count();
        events.publishEvent(new MeetingOpened(id, there, now, by));
    }

    /** The discussion of a file begins: whoever is recused leaves. Called again, it changes nothing. */
    public void call(MeetingId id, String reference, Caller by) {
        var meeting = opened(id);
        var item = visible(boards.of(meeting, by), reference);
        var now = clock.instant();
        if (!agendas.call(id, item.application(), now)) return;
        interests.leave(id, item.application(), now);
        store.touch(id);
        events.publishEvent(new FileCalled(item.application(), id, now, by));
    }

    /** Declared for a member who has no account, or said aloud in the session. */
    public void recuse(MeetingId id, String reference, int seat, RecusalGround ground, Caller by) {
        var meeting = locked(id);
        if (meeting.status() != MeetingStatus.CONVENED && meeting.status() != MeetingStatus.OPEN) throw new Stale("meeting " + id);
        recuse(meeting, meetings.item(id, reference), seat, ground, by);
    }

    void recuse(Meeting meeting, AgendaItem item, int seat, RecusalGround ground, Caller by) {
        if (meeting.member(seat).isEmpty()) throw new NotFound("seat " + seat);
        if (item.opinion().isPresent()) throw new Stale("opinion of " + item.reference());
        var now = clock.instant();
        if (!interests.recuse(meeting.id(), item.application(), seat, ground, item.calledAt().isPresent(), by, now)) return;
        // a voice that may be in the urn is not to be: the question is put again
        polls.latest(meeting.id(), item.application()).filter(Poll::isOpen).ifPresent(open -> annul(open, by, now));
        store.touch(meeting.id());
        events.publishEvent(new MemberRecused(item.application(), meeting.id(), seat, ground.name(), now, by));
    }

    /** Writes what the committee said. Two officers at once: the first wins, the other is told what was recorded. */
    public OpinionResult record(MeetingId id, String reference, Motion motion, Caller by) {
        var meeting = locked(id);
        var board = boards.of(meeting, by);
        var obstacle = obstacle(board, reference, motion);
        if (obstacle.isPresent()) return obstacle.get();
        var item = visible(board, reference);
        if (!isCounted(id, item)) return keep(meeting, item, motion, board.quorum(item.application()).voters(), by);
        var counted = item.opinion().orElseThrow();
        return counted.isSame(motion) ? keep(meeting, item, motion.counted(counted.tally()), counted.voters(), by) : new Refused("pour", COUNTED);
    }

    /** The opinion comes from ballots: its words may be corrected, what was counted is only changed by another vote. */
    private boolean isCounted(MeetingId id, AgendaItem item) {
        return item.opinion().isPresent() && polls.adopted(id, item.application());
    }

    /** Why nothing may be put to the vote on this dossier now; empty when it may. */
    Optional<OpinionResult> obstacle(SessionBoard board, String reference, Motion motion) {
        if (board.meeting().status() != MeetingStatus.OPEN)
            return Optional.of(new Refused("sens", "La séance n’est pas ouverte : aucun avis ne s’enregistre. Rouvrez-la si le procès-verbal n’est pas signé."));
        var item = visible(board, reference);
        if (item.opinion().isPresent() && item.version() != motion.version()) return Optional.of(new AlreadyRecorded(item.opinion().get()));
        if (item.calledAt().isEmpty()) return Optional.of(new Refused("sens", "Appelez d’abord le dossier : l’heure compte pour les déports."));
        if (polls.latest(board.meeting().id(), item.application()).filter(Poll::isOpen).isPresent())
            return Optional.of(new Refused("sens", "Un vote est ouvert sur les écrans des membres : clôturez-le, ou annulez-le."));
        var quorum = board.quorum(item.application());
        if (!quorum.isReached())
            return Optional.of(new Refused("sens", "Le quorum n’est pas atteint pour ce dossier : %s. Aucun avis ne peut être rendu.".formatted(quorum.told())));
        return problem(item, motion).map(OpinionResult.class::cast);
    }

    /** Writes it when the tally adopts it. @param voters seats whose voice counts */
    OpinionResult keep(Meeting meeting, AgendaItem item, Motion motion, List<Integer> voters, Caller by) {
        var refused = motion.tally().refusal(voters.size(), meeting.rules().castingVote());
        if (refused.isPresent()) return new Refused("pour", refused.get());
        var now = clock.instant();
        var amount = motion.kind().isFavourable() ? motion.amount() : Euros.ZERO;
        var opinion = new CommitteeOpinion(
                motion.kind(), amount, motion.kind().isFavourable() ? motion.conditions().strip() : "", motion.reasons().strip(), motion.tally(),
                voters, item.version() + 1,
                by instanceof Caller.Account account ? Optional.<AccountId>of(account.id()) : Optional.empty(), now);
        if (!agendas.record(meeting.id(), item.application(), opinion, by)) throw new Stale("opinion of " + item.reference());
        interests.comeBack(meeting.id(), item.application(), now);
        store.touch(meeting.id());
        events.publishEvent(new OpinionGiven(item.application(), meeting.id(), motion.kind(), amount, motion.tally(), AgendaStore.voters(voters),
                opinion.version(), now, by));
        return new Recorded(opinion);
    }

    /** Ends a vote uncounted. */
    void annul(Poll poll, Caller by, Instant now) {
        var none = new Tally(0, 0, 0, poll.isSecret(), false);
        polls.close(poll, new Poll.Closed(now, Poll.Outcome.ANNULLED, ""), none);
        events.publishEvent(new PollClosed(poll.application(), poll.meeting(), poll.id(), Poll.Outcome.ANNULLED, none, now, by));
    }

    private Optional<Refused> problem(AgendaItem item, Motion motion) {
        if (motion.kind().isFavourable()) {
            if (!motion.amount().isPositive()) return Optional.of(new Refused("montant", "Indiquez le montant proposé par le comité, supérieur à zéro."));
            if (item.favourable()) {
                var excess = recommendations.excess(item.application(), motion.amount());
                if (excess.isPresent()) return excess.map(why -> new Refused("montant", why));
            }
            // a proposal that went beyond it was validated with its reason
            if (item.requested().isPositive() && motion.amount().isAbove(item.requested()) && motion.amount().isAbove(item.proposed()))
                return Optional.of(new Refused("montant", "Le porteur demande %s : le comité ne propose pas davantage. Ramenez le montant.".formatted(item.requested())));
            if (item.favourable() && motion.amount().isAbove(item.proposed()) && motion.reasons().strip().length() < SHORTEST)
                return Optional.of(new Refused("motifs", "Le service propose %s. Écrivez pourquoi le comité propose davantage : le procès-verbal le dira.".formatted(item.proposed())));
            if (motion.kind() == OpinionKind.WITH_RESERVE && motion.conditions().isBlank())
                return Optional.of(new Refused("conditions", "Écrivez la réserve : le porteur devra la lever."));
            return Optional.empty();
        }
        return motion.reasons().strip().length() < SHORTEST
                ? Optional.of(new Refused("motifs", "Écrivez pourquoi, en une phrase : le procès-verbal le dira.")) : Optional.empty();
    }

    /** No opinion is given any more, and a vote still open ends uncounted; the minutes can be written. */
    public void close(MeetingId id, Caller by) {
        var meeting = opened(id);
        var now = clock.instant();
        polls.open(id).forEach(open -> annul(open, by, now));
        store.move(meeting, MeetingStatus.CLOSED, now);
        int opinions = (int) agendas.of(id).stream().filter(item -> item.opinion().isPresent()).count();
        events.publishEvent(new MeetingClosed(id, opinions, now, by));
    }

    private static AgendaItem visible(SessionBoard board, String reference) {
        return board.item(reference).orElseThrow(() -> new NotFound("dossier %s of meeting %s".formatted(reference, board.meeting().id())));
    }

    private Meeting opened(MeetingId id) {
        var meeting = locked(id);
        if (meeting.status() != MeetingStatus.OPEN) throw new Stale("meeting %s is %s".formatted(id, meeting.status()));
        return meeting;
    }

    private Meeting locked(MeetingId id) {
        return store.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
