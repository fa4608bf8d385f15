package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.AppealPeriods;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Filing;
import fr.levain.applications.Following;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.law.Delays;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reasons of a rejection by silence, told within a month to whoever asks for them while it may be challenged; two months
 * run from then (I6, CRPA L232-4).
 */
@Service
@Transactional
public class SilenceReasons {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 4_000;

    private final SilenceStore store;
    private final SilenceLetter letter;
    private final Applications applications;
    private final Following following;
    private final AppealPeriods appeals;
    private final OutcomeStore outcomes;
    private final Delays delays;
    private final Mailings mailings;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SilenceReasons(SilenceStore store, SilenceLetter letter, Applications applications, Following following, AppealPeriods appeals, OutcomeStore outcomes,
            Delays delays, Mailings mailings, Accounts accounts, Outbox outbox, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.letter = letter;
        this.applications = applications;
        this.following = following;
        this.appeals = appeals;
        this.outcomes = outcomes;
        this.delays = delays;
        this.mailings = mailings;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** The request that counts today: once silence has rejected the dossier again, the reasons of the first time are not those. */
    @Transactional(readOnly = true)
    public Optional<SilenceRequest> of(ApplicationId application) {
        return store.find(application).filter(request -> !isFormer(request));
    }

    /** The last request, be it about a former rejection: who has to answer it finds it. */
    @Transactional(readOnly = true)
    public Optional<SilenceRequest> last(ApplicationId application) {
        return store.find(application);
    }

    private boolean isFormer(SilenceRequest request) {
        return following.resumedOn(request.application()).filter(day -> !day.isBefore(request.rejectedOn())).isPresent()
                && rejectedOn(request.application()).isPresent();
    }

    /** The day silence became a rejection that may still be challenged, and no decision is known; empty otherwise. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> rejectedOn(ApplicationId application) {
        var today = today();
        var known = outcomes.find(application).filter(DecidedOutcome::isNotified).or(() -> outcomes.untold(application)).isPresent();
        var status = applications.view(application).status();
        if (known || !status.isOpen() && !status.isOutcome()) return Optional.empty();
        return following.implicitRejection(application).filter(day -> !day.isAfter(today))
                .filter(_ -> appeals.afterSilence(application).filter(period -> !today.isAfter(period.until())).isPresent());
    }

    /** Asked for twice, it is asked once. */
    public DecisionResult ask(ApplicationReference reference, Caller by) {
        var dossier = applications.byReference(reference, by);
        var today = today();
        if (of(dossier.id()).isPresent()) return new Done();
        var rejected = rejectedOn(dossier.id());
        if (rejected.isEmpty()) return new Refused("motifs-du-silence",
                "Les motifs se demandent après un rejet par silence, tant qu’il peut être contesté.");
        var request = new SilenceRequest(dossier.id(), reference.value(), rejected.get(), today, delays.reasonsDue(today), Optional.empty());
        if (store.ask(request, by)) events.publishEvent(new SilenceReasonsAsked(dossier.id(), request.dueOn(), clock.instant(), by));
        return new Done();
    }

    /** Tells them: a letter on the portal with the applicant's consent, else by the post. */
    public DecisionResult give(ApplicationReference reference, String reasons, Caller by) {
        var dossier = applications.byReference(reference, by);
        var request = store.find(dossier.id()).orElseThrow(() -> new NotFound("request for reasons of " + reference));
        var told = reasons.strip();
        if (request.given().isPresent()) return new Refused("motifs", "Les motifs sont déjà communiqués : rien n’est parti deux fois.");
        if (told.length() < SHORTEST) return new Refused("motifs", "Écrivez les motifs, en droit et en fait : le porteur les lira dans sa lettre.");
        if (told.length() > LONGEST) return new Refused("motifs", "Raccourcissez les motifs : 4 000 caractères au plus.");
        var today = today();
        var mode = applications.filing(dossier.id()).filter(Filing::portalConsent).isPresent() ? NotificationMode.PORTAL : NotificationMode.LETTER;
        if (mode == NotificationMode.LETTER && letter.recipient(dossier).size() < 2)
            return new Refused("motifs", "La lettre part par la poste : complétez d’abord l’adresse postale, sur la fiche de la structure.");
        var written = letter.write(request, told, dossier, today, by);
        if (!store.give(request, new SilenceRequest.Given(today, delays.appealDeadline(today), told, mode, written.pdf()), by))
            throw new Stale("reasons of " + reference);
        events.publishEvent(new SilenceReasonsGiven(dossier.id(), today, mode, clock.instant(), by));
        if (mode == NotificationMode.LETTER)
            mailings.queue(written, dossier.id().subject(), reference.value(), letter.recipient(dossier), Posting.Why.NO_CONSENT);
        else mail(dossier);
        return new Done();
    }

    /** Still to answer, the most pressing first. */
    @Transactional(readOnly = true)
    public List<SilenceRequest> waiting(int max) {
        return store.waiting(max);
    }

    private void mail(ApplicationView dossier) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(
                author.email(), "Dossier %s : les motifs que vous avez demandés".formatted(dossier.reference()),
                """
                Bonjour,

                Une lettre répond à votre demande sur le dossier %s : %s
                Elle dit aussi jusqu’à quand vous pouvez contester.
                """.formatted(dossier.reference(), instance.link(dossier.path())),
                Optional.of(author.id()), Optional.of(dossier.id().subject()), "decision.silence-reasons")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
