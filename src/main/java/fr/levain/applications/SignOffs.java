package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal representative reads the dossier and agrees to its filing, or says why not. Once asked for, the filing waits
 * for it; an answer changed afterwards asks for it anew.
 */
@Service
@Transactional
public class SignOffs {
    private static final int AWAITED_SHOWN = 10;

    private final SignOffStore store;
    private final ParticipantStore participants;
    private final Ownership ownership;
    private final DossierReading reading;
    private final AnswerStore answers;
    private final ParticipantMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffs(
            SignOffStore store,
            ParticipantStore participants,
            Ownership ownership,
            DossierReading reading,
            AnswerStore answers,
            ParticipantMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.participants = participants;
        this.ownership = ownership;
        this.reading = reading;
        this.answers = answers;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where it stands.
     *
     * @param asked whose agreement it is
     * @param mine whether it is the reader's to give
     */
    public record Standing(SignOff signOff, SignOff.State state, Participant asked, boolean mine) {}

    /** Empty when nobody's agreement was asked for. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(Dossier dossier, Caller caller) {
        return store.last(dossier.view().id()).map(last -> {
            var asked = participants.find(dossier.view().id(), last.participant()).orElseThrow();
            return new Standing(last, last.state(digest(dossier)), asked, asked.account().filter(caller.signedIn().id()::equals).isPresent());
        });
    }

    /** The drafts that wait for the reader's agreement: told in their own space. */
    @Transactional(readOnly = true)
    public List<ApplicationReference> awaitedOf(Caller caller) {
        return store.awaitedOf(caller.signedIn().id(), AWAITED_SHOWN);
    }

    /** Asks again, after a refusal or once an answer has changed. @throws Stale when nobody can be asked */
    public void askAgain(ApplicationReference reference, Caller by) {
        var view = ownership.theirs(reference, by);
        if (!view.status().isDraft()) throw new Stale("dossier " + reference);
        var last = store.last(view.id()).orElseThrow(() -> new Stale("sign-off of " + reference));
        var asked = participants.find(view.id(), last.participant()).orElseThrow();
        store.ask(view.id(), asked.id(), by.signedIn().id(), clock.instant());
        events.publishEvent(new SignOffAsked(view.id(), clock.instant(), by, asked.id()));
        mails.signOffAsked(view, asked);
    }

    /**
     * Agrees to what was read.
     *
     * @param read digest of the answers on the page they had before them
     * @return false when an answer changed since they read: they read it again
     */
    public boolean give(ApplicationReference reference, String function, String read, Caller by) {
        var standing = theirs(reference, by);
        var view = ownership.readable(reference, by);
        if (!read.equals(digest(reading.dossier(view)))) return false;
        if (!store.give(standing.id(), function, read, clock.instant())) throw new Stale("sign-off of " + reference);
        events.publishEvent(new SignOffGiven(view.id(), clock.instant(), by, standing.participant(), read));
        mails.signOffAnswered(view, by.signedIn(), Optional.empty());
        return true;
    }

    public void refuse(ApplicationReference reference, String reason, Caller by) {
        var asked = theirs(reference, by);
        var view = ownership.readable(reference, by);
        if (!store.refuse(asked.id(), reason, clock.instant())) throw new Stale("sign-off of " + reference);
        events.publishEvent(new SignOffRefused(view.id(), clock.instant(), by, asked.participant()));
        mails.signOffAnswered(view, by.signedIn(), Optional.of(reason));
    }

    /** What the answers weigh: the same digest as on the receipt. */
    public String digest(Dossier dossier) {
        return digest(dossier.form(), dossier.answers());
    }

    private String digest(FormRevision form, Answers given) {
        return Digest.of(answers.sealed(form.counted(given)));
    }

    /** Why a filing waits; empty when nothing was asked, or the agreement holds for these answers. */
    Optional<Gap> obstacle(Application application) {
        var now = digest(application.form(), application.answers());
        return store.last(application.view().id()).map(last -> last.state(now)).flatMap(state -> switch (state) {
            case GIVEN -> Optional.<Gap>empty();
            case WAITING -> Optional.of(gap("Le représentant légal n’a pas encore donné son accord. Attendez sa réponse, ou retirez la demande d’accord dans « L’équipe »."));
            case OUTDATED -> Optional.of(gap("Une réponse a changé depuis l’accord du représentant légal. Redemandez son accord dans « L’équipe »."));
            case REFUSED -> Optional.of(gap("Le représentant légal n’a pas donné son accord. Lisez ses raisons dans « L’équipe », puis redemandez-le."));
        });
    }

    private static Gap gap(String message) {
        return new Gap("", "accord", message);
    }

    private SignOff theirs(ApplicationReference reference, Caller by) {
        var view = ownership.readable(reference, by);
        if (!view.status().isDraft()) throw new Stale("dossier " + reference);
        var last = store.last(view.id()).orElseThrow(() -> new NotFound("sign-off of " + reference));
        var asked = participants.find(view.id(), last.participant()).orElseThrow();
        if (asked.account().filter(by.signedIn().id()::equals).isEmpty()) throw new NotAllowed();
        if (last.answeredAt().isPresent()) throw new Stale("sign-off of " + reference);
        return last;
    }
}
