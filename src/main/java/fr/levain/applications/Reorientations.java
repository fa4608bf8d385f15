package fr.levain.applications;

import fr.levain.applications.ReorientationResult.CallClosed;
import fr.levain.applications.ReorientationResult.Moved;
import fr.levain.applications.ReorientationResult.NotNow;
import fr.levain.calls.Call;
import fr.levain.calls.Calls;
import fr.levain.forms.Forms;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sending a filed dossier on to another call, with its answers and the date it was received. Its author decides; the
 * service only proposes.
 */
@Service
@Transactional
public class Reorientations {
    private final ApplicationStore store;
    private final ReorientationStore reorientations;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final Ownership ownership;
    private final FollowingDossier following;
    private final Following delays;
    private final Calls calls;
    private final Forms forms;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reorientations(
            ApplicationStore store,
            ReorientationStore reorientations,
            AnswerStore answers,
            CorrectionStore corrections,
            Ownership ownership,
            FollowingDossier following,
            Following delays,
            Calls calls,
            Forms forms,
            ApplicationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reorientations = reorientations;
        this.answers = answers;
        this.corrections = corrections;
        this.ownership = ownership;
        this.following = following;
        this.delays = delays;
        this.calls = calls;
        this.forms = forms;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Calls it could be sent on to today. */
    @Transactional(readOnly = true)
    public List<Call> targets(ApplicationView view) {
        return calls.openAt(clock.instant()).stream().filter(call -> !call.slug().equals(view.callSlug())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Reorientation> waiting(ApplicationId application) {
        return reorientations.waiting(application);
    }

    /** When the service last proposed another call for each; nothing for those it never did. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, Instant> lastProposed(Collection<ApplicationId> applications) {
        return reorientations.lastProposed(applications);
    }

    @Transactional(readOnly = true)
    public ReorientationLinks links(ApplicationId application) {
        return reorientations.links(application);
    }

    /** Whether its author may do it alone: from the proposal of the service on, only at its request. */
    public boolean isForAuthor(ApplicationView view) {
        return isPossible(view) && !view.status().isBeingDecided();
    }

    /** Whether the service may propose it. */
    public boolean isPossible(ApplicationView view) {
        return ApplicationLifecycle.TABLE.allows(view.status(), ApplicationStatus.REORIENTED);
    }

    /** What it would take with it; empty when that call takes no dossier today. */
    @Transactional(readOnly = true)
    public Optional<ReorientationPreview> preview(ApplicationReference reference, String target, Caller caller) {
        var view = ownership.visible(reference, caller);
        var received = view.submittedAt().orElseThrow(() -> new NotFound("filing " + reference));
        return open(view, target).map(call -> new ReorientationPreview(
                call.current(), carry(view, call), received, delays.implicitRejection(view.id())));
    }

    /** @return NotNow when another proposal waits, or when the dossier is decided */
    public ReorientationResult propose(ApplicationReference reference, String target, String reason, int days, Caller by) {
        var view = ownership.visible(reference, by);
        var waiting = reorientations.waiting(view.id());
        if (waiting.isPresent() && waiting.get().call().equals(target)) return new Moved(reference, false);
        if (!isPossible(view)) return new NotNow();
        var call = open(view, target);
        if (call.isEmpty()) return new CallClosed();
        var now = clock.instant();
        var proposal = new Reorientation(UuidV7.at(now), view.id(), target, call.get().title(), reason.strip(), now, by.signedIn().id(),
                LocalDate.ofInstant(now, French.PARIS).plusDays(days));
        if (!reorientations.propose(proposal)) return new NotNow();
        events.publishEvent(new ReorientationProposed(view.id(), now, by, target, call.get().title(), proposal.due()));
        mails.reorientationProposed(view, proposal);
        return new Moved(reference, false);
    }

    /** Its author keeps the dossier where it is. Said twice, it is done once. */
    public void decline(ApplicationReference reference, String answer, Caller by) {
        var view = ownership.owned(reference, by);
        var proposal = reorientations.waiting(view.id());
        var now = clock.instant();
        if (proposal.isEmpty() || !reorientations.close(proposal.get(), "DECLINED", now, by.signedIn().id(), answer.strip())) return;
        events.publishEvent(new ReorientationDeclined(view.id(), now, by, proposal.get().call(), proposal.get().callTitle()));
        mails.reorientationAnswered(view, proposal.get(), false);
    }

    /**
     * Its author sends it on: alone, or agreeing with what the service proposed. Done once however often it is asked.
     *
     * @param declared whether the answers were declared exact: then the new dossier is filed at once if nothing is missing
     * @throws NotFound when it is not theirs
     */
    public ReorientationResult reorient(ApplicationReference reference, String target, boolean declared, Caller by, Arrival arrival) {
        store.lock(ownership.owned(reference, by).id());
        var view = ownership.owned(reference, by);
        var done = reorientations.links(view.id()).to();
        if (done.isPresent()) return following.state(done.get().reference(), by);

        var proposal = reorientations.waiting(view.id());
        var agreed = proposal.filter(each -> each.call().equals(target)).isPresent();
        if (agreed ? !isPossible(view) : !isForAuthor(view)) return new NotNow();
        var call = open(view, target);
        if (call.isEmpty()) return new CallClosed();

        var carry = carry(view, call.get());
        var next = following.open(view, call.get(), carry, by);
        store.move(view.id(), view.status(), ApplicationStatus.REORIENTED);
        var now = clock.instant();
        proposal.ifPresent(each -> {
            reorientations.close(each, agreed ? "ACCEPTED" : "DECLINED", now, by.signedIn().id(), null);
            mails.reorientationAnswered(view, each, agreed);
        });
        events.publishEvent(new ApplicationReoriented(view.id(), now, by, target, call.get().title(), next.reference()));
        var filed = declared && following.fileIfWhole(next, by, arrival);
        if (!filed) following.complete(next, carry, by);
        mails.reoriented(view, next, filed);
        return new Moved(next.reference(), filed);
    }

    private CarryOver carry(ApplicationView view, Call call) {
        var given = corrections.standing(view.id(), answers.filedAnswers(view.id())).orElseThrow(() -> new NotFound("filing " + view.reference()));
        return CarryOver.of(forms.revision(view.form()), forms.revision(call.current().form()), given);
    }

    private Optional<Call> open(ApplicationView view, String slug) {
        return targets(view).stream().filter(call -> call.slug().equals(slug) && call.current().takes(clock.instant())).findFirst();
    }
}
