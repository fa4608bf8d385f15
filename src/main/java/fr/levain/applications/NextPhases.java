package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.calls.Call;
import fr.levain.calls.Calls;
import fr.levain.calls.Invitations;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A call in two phases: the dossiers chosen in the first go on in the second, with their answers. */
@Service
@Transactional
public class NextPhases {
    private final ApplicationStore store;
    private final PhaseStore phases;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final FollowingDossier following;
    private final Ownership ownership;
    private final Calls calls;
    private final Invitations invitations;
    private final Forms forms;
    private final Accounts accounts;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextPhases(
            ApplicationStore store, PhaseStore phases, AnswerStore answers, CorrectionStore corrections, FollowingDossier following, Ownership ownership, Calls calls,
            Invitations invitations, Forms forms, Accounts accounts, ApplicationMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.phases = phases;
        this.answers = answers;
        this.corrections = corrections;
        this.following = following;
        this.ownership = ownership;
        this.calls = calls;
        this.invitations = invitations;
        this.forms = forms;
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A second phase, as one dossier of the first sees it.
     *
     * @param opened the dossier it became there
     */
    public record Step(Call call, boolean invited, Optional<ApplicationReference> opened) {}

    /** The second phases that follow the call of a filed dossier. */
    @Transactional(readOnly = true)
    public List<Step> of(ApplicationView view) {
        if (view.submittedAt().isEmpty()) return List.of();
        var following = calls.following(view.callSlug());
        if (following.isEmpty()) return List.of();
        var invited = invitations.callsOf(view.id().value());
        return following.stream().map(call -> new Step(call, invited.contains(call.slug()), phases.next(view.id(), call.slug()))).toList();
    }

    /** Its author is written to; said twice, it is done once. */
    public void invite(ApplicationReference reference, String slug, Caller by) {
        var view = ownership.visible(reference, by);
        var call = following(view, slug);
        var author = accounts.find(view.author()).orElseThrow(() -> new NotFound("author of " + reference));
        if (!invitations.inviteFrom(slug, author.email(), view.id().value(), by)) return;
        events.publishEvent(new NextPhaseInvited(view.id(), clock.instant(), by, slug, call.title()));
        mails.nextPhase(view, call);
    }

    /** Opens the dossier of the second phase with the answers of the first; the one already open is given back. */
    public ApplicationReference open(ApplicationReference reference, String slug, Caller by) {
        store.lock(ownership.owned(reference, by).id());
        var first = ownership.owned(reference, by);
        var call = following(first, slug);
        var known = phases.next(first.id(), slug);
        if (known.isPresent()) return known.get();
        var now = clock.instant();
        if (!invitations.callsOf(first.id().value()).contains(slug) || !call.current().takes(now)) throw new NotAllowed();

        var given = corrections.standing(first.id(), answers.filedAnswers(first.id())).orElseThrow(() -> new NotFound("filing " + reference));
        var draft = following.begin(first, call, by);
        phases.link(first.id(), draft.id());
        events.publishEvent(new NextPhaseOpened(draft.id(), now, by, first.reference()));
        following.fill(draft, CarryOver.of(forms.revision(first.form()), forms.revision(draft.form()), given), by);
        return draft.reference();
    }

    private Call following(ApplicationView view, String slug) {
        return calls.following(view.callSlug()).stream().filter(call -> call.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("phase " + slug + " after " + view.callSlug()));
    }
}
