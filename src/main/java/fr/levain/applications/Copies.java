package fr.levain.applications;

import fr.levain.calls.Call;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.calls.Invitations;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.projects.Projects;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new dossier begun from an old one: its answers and files are taken where the call asks for them. */
@Service
@Transactional
public class Copies {
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final DossierReading reading;
    private final Ownership ownership;
    private final FollowingDossier following;
    private final Projects projects;
    private final Calls calls;
    private final Invitations invitations;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Copies(
            AnswerStore answers,
            CorrectionStore corrections,
            DossierReading reading,
            Ownership ownership,
            FollowingDossier following,
            Projects projects,
            Calls calls,
            Invitations invitations,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.corrections = corrections;
        this.reading = reading;
        this.ownership = ownership;
        this.following = following;
        this.projects = projects;
        this.calls = calls;
        this.invitations = invitations;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** A call that takes dossiers today, and what of the old one it would take. */
    public record Target(Call call, CarryOver carry) {}

    /** The calls its author may copy it into, the best filled first. @throws NotFound when it is not theirs */
    @Transactional(readOnly = true)
    public List<Target> targets(ApplicationReference reference, Caller caller) {
        var old = ownership.owned(reference, caller);
        var given = given(old);
        var account = caller.signedIn();
        var sirets = ownership.siretsOf(account.id());
        return calls.openAt(clock.instant()).stream()
                .filter(call -> invitations.admits(call, account.email(), sirets))
                .map(call -> new Target(call, carry(old, call, given)))
                .sorted((one, two) -> Integer.compare(one.carry().missing().size(), two.carry().missing().size()))
                .toList();
    }

    /** @throws NotFound when the old one is not theirs, or the call takes no dossier of theirs today */
    public ApplicationView copy(ApplicationReference reference, String slug, Caller by) {
        var old = ownership.owned(reference, by);
        var account = by.signedIn();
        var call = calls.bySlug(slug)
                .filter(found -> found.status() == CallStatus.PUBLISHED && found.current().takes(clock.instant()))
                .filter(found -> invitations.admits(found, account.email(), ownership.siretsOf(account.id())))
                .orElseThrow(() -> new NotFound("open call " + slug));
        var project = projects.open(old.holder(), old.shownTitle(), clock.instant(), by);
        var draft = following.begin(old, project, call, by);
        events.publishEvent(new CopiedFrom(draft.id(), clock.instant(), by, old.reference()));
        var carry = carry(old, call, given(old));
        following.fill(draft, carry, by);
        following.complete(draft, carry, by);
        return draft;
    }

    private CarryOver carry(ApplicationView old, Call call, Answers given) {
        return CarryOver.of(forms.revision(old.form()), forms.revision(call.current().form()), given);
    }

    /** As filed and corrected, or as the draft stands. */
    private Answers given(ApplicationView old) {
        return corrections.standing(old.id(), answers.filedAnswers(old.id())).orElseGet(() -> reading.application(old).answers());
    }
}
