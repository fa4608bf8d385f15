package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member does: say whether a file touches them, read it, give their own score. */
@Service
@Transactional
public class MemberReadings {
    private static final int SHOWN = 20;
    private static final int LONGEST = 2_000;

    /** TO_DECLARE: only the public summary is shown. LEFT: nothing is. */
    public enum Access { TO_DECLARE, CLEARED, LEFT }

    /** @param member the seat of the reader */
    public record Seated(Meeting meeting, Member member) {}

    /**
     * @param withheld the member has a reading of this dossier to give first: nobody's scores of it are shown
     * @param others scores of the other members, when they may be seen
     */
    public record MemberFile(AgendaItem item, Access access, boolean withheld, Optional<OwnScore> own, Optional<List<OwnScore>> others) {}

    private final MeetingStore store;
    private final InterestStore interests;
    private final SessionBoards boards;
    private final Meetings meetings;
    private final Deliberations deliberations;
    private final MeetingPapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberReadings(MeetingStore store, InterestStore interests, SessionBoards boards, Meetings meetings, Deliberations deliberations,
            MeetingPapers papers, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.interests = interests;
        this.boards = boards;
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MeetingLine> of(Caller.Account member) {
        return store.of(member.email(), SHOWN);
    }

    /** @throws NotFound when the caller has no seat there, or the members are not convened yet */
    @Transactional(readOnly = true)
    public Seated seated(MeetingId id, Caller caller) {
        var meeting = store.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        return seated(meeting, caller);
    }

    private static Seated seated(Meeting meeting, Caller caller) {
        var member = meeting.seatOf(caller)
                .filter(_ -> meeting.status() != MeetingStatus.PLANNED && meeting.status() != MeetingStatus.CANCELLED)
                .orElseThrow(() -> new NotFound("meeting " + meeting.id()));
        return new Seated(meeting, member);
    }

    /** What the member may see of the session: files they left are not there. */
    @Transactional(readOnly = true)
    public SessionBoard board(Seated seated, Caller caller) {
        return boards.of(seated.meeting(), caller);
    }

    @Transactional(readOnly = true)
    public List<MemberFile> files(Seated seated, SessionBoard board) {
        var cleared = interests.cleared(seated.meeting().id(), seated.member().number());
        return board.agenda().stream().map(item -> {
            var scores = board.scoresOf(item.application());
            var own = scores.stream().filter(score -> score.seat() == seated.member().number()).findFirst();
            var access = cleared.contains(item.application()) ? Access.CLEARED : Access.TO_DECLARE;
            var withheld = board.isWithheld(item);
            var seen = access == Access.CLEARED && !withheld
                    && (own.isPresent() || !seated.meeting().rules().ownScoreFirst() || seated.meeting().status().isOver());
            return new MemberFile(item, access, withheld, own, seen ? Optional.of(scores) : Optional.empty());
        }).toList();
    }

    /** @throws NotFound when it is not on the agenda, or the member left it */
    @Transactional(readOnly = true)
    public MemberFile file(Seated seated, SessionBoard board, String reference) {
        return files(seated, board).stream().filter(file -> file.item().reference().equals(reference)).findFirst()
                .orElseThrow(() -> new NotFound("dossier " + reference));
    }

    /** @throws NotFound before the member declared anything: I3 */
    @Transactional(readOnly = true)
    public SheetReading reading(Seated seated, MemberFile file) {
        if (file.access() != Access.CLEARED) throw new NotFound("dossier " + file.item().reference());
        return meetings.reading(seated.meeting(), file.item(), file.withheld());
    }

    /** The files this member may read, in one PDF: never one they left or have not declared on. */
    @Transactional(readOnly = true)
    public byte[] pack(Seated seated, Caller caller) {
        return papers.pack(seated.meeting(), readable(seated, caller));
    }

    /** The same for a word processor. */
    @Transactional(readOnly = true)
    public byte[] packText(Seated seated, Caller caller) {
        return papers.packText(seated.meeting(), readable(seated, caller));
    }

    private List<MeetingPapers.Sheet> readable(Seated seated, Caller caller) {
        return files(seated, board(seated, caller)).stream()
                .filter(file -> file.access() == Access.CLEARED)
                .map(file -> {
                    var sheet = meetings.sheet(seated.meeting(), file.item(), file.withheld());
                    return new MeetingPapers.Sheet(file.item(), sheet, sheet.digest());
                }).toList();
    }

    public void declareNoInterest(MeetingId id, String reference, Caller caller) {
        var seated = seatedNow(id, caller);
        var item = file(seated, board(seated, caller), reference).item();
        var now = clock.instant();
        if (interests.clear(id, item.application(), seated.member().number(), now))
            events.publishEvent(new InterestDenied(item.application(), id, seated.member().number(), now, caller));
    }

    /** From now on the file is not theirs: neither seen, nor scored, nor voted. */
    public void recuse(MeetingId id, String reference, RecusalGround ground, Caller caller) {
        var seated = seatedNow(id, caller);
        var item = file(seated, board(seated, caller), reference).item();
        deliberations.recuse(seated.meeting(), item, seated.member().number(), ground, caller);
    }

    /**
     * Keeps the member's own score.
     *
     * @param token of the form: sent twice by a failing network, it is kept once
     * @param version of the score that was on the screen, 0 for none
     */
    public ScoreResult score(MeetingId id, String reference, Optional<Integer> score, String note, UUID token, int version, Caller caller) {
        var seated = seatedNow(id, caller);
        var meeting = seated.meeting();
        var file = file(seated, board(seated, caller), reference);
        if (file.access() != Access.CLEARED) throw new NotFound("dossier " + reference);
        var known = file.own();
        var sameForm = known.filter(kept -> kept.token().equals(token)).isPresent();
        if (sameForm && score.equals(Optional.of(known.get().score())) && note.strip().equals(known.get().note())) return new ScoreResult.Kept(known.get());
        if (meeting.status() == MeetingStatus.SIGNED)
            return new ScoreResult.Refused("Le procès-verbal est signé : aucune note ne change plus. Votre note d’avant reste la vôtre.");
        if (meeting.status() != MeetingStatus.CONVENED && meeting.status() != MeetingStatus.OPEN)
            return new ScoreResult.Refused("La séance est levée : aucune note ne change plus.");
        if (!seated.member().seat().voting()) return new ScoreResult.Refused("Vous siégez sans voix : vous lisez, vous ne notez pas.");
        if (file.item().opinion().isPresent()) return new ScoreResult.Refused("Le comité a rendu son avis sur ce dossier : les notes ne changent plus.");
        if (score.filter(value -> value >= 0 && value <= OwnScore.MOST).isEmpty()) return new ScoreResult.Refused("Choisissez une note de 0 à 4.");
        if (note.length() > LONGEST) return new ScoreResult.Refused("Raccourcissez votre remarque : 2 000 caractères au plus.");
        // the answer to the first sending was lost and the member changed her mind: nobody else wrote since
        if (known.isPresent() && !sameForm && known.get().version() != version) return new ScoreResult.Moved(known.get());
        var now = clock.instant();
        var kept = new OwnScore(file.item().application(), seated.member().number(), score.get(), note.strip(), token, known.map(OwnScore::version).orElse(0) + 1, now);
        if (!interests.put(id, kept))
            return new ScoreResult.Moved(interests.score(id, kept.application(), kept.seat()).orElseThrow());
        store.touch(id);
        events.publishEvent(new OwnScoreGiven(kept.application(), id, kept.seat(), kept.version(), now, caller));
        return new ScoreResult.Kept(kept);
    }

    private Seated seatedNow(MeetingId id, Caller caller) {
        return seated(store.lock(id).orElseThrow(() -> new NotFound("meeting " + id)), caller);
    }
}
