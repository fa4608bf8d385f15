package fr.levain.applications;

import fr.levain.calls.Call;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dossier of the aid that comes next, in the same project, opened with what a first one told. The first goes on; the
 * next has its own life and its own date of reception.
 */
@Service
@Transactional
public class Continuations {
    private final ApplicationStore store;
    private final ContinuationStore continuations;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final Ownership ownership;
    private final FollowingDossier following;
    private final Calls calls;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Continuations(
            ApplicationStore store,
            ContinuationStore continuations,
            AnswerStore answers,
            CorrectionStore corrections,
            Ownership ownership,
            FollowingDossier following,
            Calls calls,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.continuations = continuations;
        this.answers = answers;
        this.corrections = corrections;
        this.ownership = ownership;
        this.following = following;
        this.calls = calls;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** What was already opened for this call. */
    @Transactional(readOnly = true)
    public Optional<ApplicationView> of(ApplicationId first, String call) {
        return continuations.find(first, call).flatMap(store::find);
    }

    /** What the next call would take of the answers; empty when it takes no dossier today. */
    @Transactional(readOnly = true)
    public Optional<CarryOver> preview(ApplicationId first, String call) {
        return store.find(first).flatMap(view -> open(call).map(next -> carry(view, next)));
    }

    /**
     * Asked twice, it is the same dossier.
     *
     * @throws NotFound when the first is not theirs, or the call takes no dossier today
     */
    public ApplicationView open(ApplicationReference first, String call, Caller by) {
        store.lock(ownership.owned(first, by).id());
        var view = ownership.owned(first, by);
        var already = of(view.id(), call);
        if (already.isPresent()) return already.get();
        var next = open(call).orElseThrow(() -> new NotFound("open call " + call));
        var draft = following.begin(view, next, by);
        continuations.add(view.id(), call, draft.id());
        events.publishEvent(new NextAidAsked(view.id(), clock.instant(), by, draft.reference(), next.title()));
        following.fill(draft, carry(view, next), by);
        return draft;
    }

    private Optional<Call> open(String slug) {
        return calls.bySlug(slug).filter(call -> call.status() == CallStatus.PUBLISHED && call.current().takes(clock.instant()));
    }

    private CarryOver carry(ApplicationView view, Call call) {
        var given = corrections.standing(view.id(), answers.filedAnswers(view.id())).orElseThrow(() -> new NotFound("filing " + view.reference()));
        return CarryOver.of(forms.revision(view.form()), forms.revision(call.current().form()), given);
    }
}
