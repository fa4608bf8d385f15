package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.applications.Filing;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the letter to the signature: who is told what, how, and since when they know. */
@Service
@Transactional
public class Notifications {
    private final Decisions decisions;
    private final OutcomeStore store;
    private final ChangeNotices notices;
    private final NotificationLetter letter;
    private final Mailings mailings;
    private final Applications applications;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Documents documents;
    private final Delays delays;
    private final Instance instance;
    private final Embargoes embargoes;
    private final Standing standing;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(
            Decisions decisions, OutcomeStore store, ChangeNotices notices, NotificationLetter letter, Mailings mailings, Applications applications,
            Accounts accounts, Outbox outbox, Documents documents, Delays delays, Instance instance, Embargoes embargoes, Standing standing,
            Corrections corrections, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.store = store;
        this.notices = notices;
        this.letter = letter;
        this.mailings = mailings;
        this.applications = applications;
        this.accounts = accounts;
        this.outbox = outbox;
        this.documents = documents;
        this.delays = delays;
        this.instance = instance;
        this.embargoes = embargoes;
        this.standing = standing;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<DecidedOutcome> of(ApplicationId application) {
        return store.find(application);
    }

    /** The outcome for this reader: under embargo, it does not exist but for named roles (D06). */
    @Transactional(readOnly = true)
    public Optional<DecidedOutcome> of(ApplicationId application, Caller reader) {
        return of(application).filter(outcome -> outcome.act().filter(act -> embargoes.hides(act, reader)).isEmpty());
    }

    /** The same for many, in one statement and one more for each act. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, DecidedOutcome> of(Collection<ApplicationId> applications, Caller reader) {
        var hidden = new HashMap<ActId, Boolean>();
        return store.all(applications).stream()
                .filter(outcome -> outcome.act().filter(act -> hidden.computeIfAbsent(act, each -> embargoes.hides(each, reader))).isEmpty())
                .collect(Collectors.toMap(DecidedOutcome::application, Function.identity()));
    }

    /**
     * Writes the letter. With the applicant's prior consent it is put on the portal, and a mail says that something is
     * waiting; else it is printed, and {@link #posted} tells when it left and arrived.
     */
    public DecisionResult send(ApplicationReference reference, Caller by) {
        var id = applications.byReference(reference, by).id();
        // whoever changes the decision, or moves the dossier, has done so or waits
        var outcome = store.hold(id).orElseThrow(() -> new NotFound("outcome of " + reference));
        var dossier = corrections.standStill(id);
        var act = outcome.act().map(decisions::act);
        var held = held(act, outcome, dossier);
        if (held.isPresent()) return new Refused("envoi-" + reference, held.get());
        if (outcome.mode().isPresent()) throw new Stale("letter of " + reference);
        var today = today();
        var mode = mode(dossier);
        var lacks = letter.lacks(act, outcome, dossier, today, mode == NotificationMode.LETTER);
        if (!lacks.isEmpty()) return new Refused("envoi-" + reference, told(lacks));
        var written = letter.write(act, outcome, dossier, today, by);
        var sentOn = mode == NotificationMode.PORTAL ? Optional.of(today) : Optional.<LocalDate>empty();
        if (!store.written(dossier.id(), mode, written, sentOn)) throw new Stale("letter of " + reference);
        events.publishEvent(new NotificationSent(dossier.id(), clock.instant(), by, mode, today));
        if (mode == NotificationMode.LETTER)
            mailings.queue(written, dossier.id().subject(), outcome.reference(), letter.recipient(outcome, dossier), Posting.Why.NO_CONSENT);
        if (mode == NotificationMode.PORTAL) tellThatSomethingWaits(dossier, today);
        return new Done();
    }

    /** Letters of an act that nobody has sent yet, as they would leave today; those of dossiers the caller withdrew from wait for another (I3). */
    @Transactional(readOnly = true)
    public List<LetterToSend> toSend(ActId id, Caller by) {
        var act = Optional.of(decisions.act(id));
        var unsent = applications.shownTo(by, store.of(id).stream().filter(outcome -> outcome.mode().isEmpty()).toList(), DecidedOutcome::application);
        var ids = unsent.stream().map(DecidedOutcome::application).toList();
        var dossiers = applications.views(ids);
        var consenting = applications.consenting(ids);
        var lacks = letter.lacks(act, unsent.stream().map(outcome -> new NotificationLetter.Draft(
                outcome, dossiers.get(outcome.application()), !consenting.contains(outcome.application()))).toList(), today());
        var embargo = standing.embargo(id).isPresent();
        return unsent.stream().map(outcome -> new LetterToSend(
                outcome, consenting.contains(outcome.application()) ? NotificationMode.PORTAL : NotificationMode.LETTER,
                lacks.get(outcome.application()), embargo ? Optional.empty() : Standing.left(outcome, dossiers.get(outcome.application()).status()))).toList();
    }

    /** Why no letter of this act may leave yet: not transmitted (I2), or under embargo (D06). */
    @Transactional(readOnly = true)
    public Optional<String> held(ActId act) {
        return held(decisions.act(act));
    }

    /** Why the letter of this decision may not leave: its act waits, or its dossier has left since the vote. */
    @Transactional(readOnly = true)
    public Optional<String> held(DecidedOutcome outcome) {
        return held(outcome.act().map(decisions::act), outcome, applications.view(outcome.application()));
    }

    /** The same for many: those that may not leave, in one statement and a few more for each act. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, String> held(Collection<DecidedOutcome> outcomes) {
        var dossiers = applications.views(outcomes.stream().map(DecidedOutcome::application).toList());
        var acts = new HashMap<ActId, Optional<String>>();
        var held = new HashMap<ApplicationId, String>();
        outcomes.forEach(outcome -> outcome.act().flatMap(act -> acts.computeIfAbsent(act, this::held))
                .or(() -> Standing.left(outcome, dossiers.get(outcome.application()).status())).ifPresent(why -> held.put(outcome.application(), why)));
        return held;
    }

    private Optional<String> held(Optional<Act> act, DecidedOutcome outcome, ApplicationView dossier) {
        return act.flatMap(this::held).or(() -> standing.gone(outcome, dossier.status()));
    }

    private Optional<String> held(Act act) {
        return act.transmittedOn().isEmpty() ? Optional.of(DateOrder.NOT_TRANSMITTED) : standing.embargo(act.id());
    }

    /** @throws fr.levain.letters.MissingValues when it lacks something */
    @Transactional(readOnly = true)
    public byte[] preview(ActId id, ApplicationReference reference, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = store.find(dossier.id()).filter(found -> found.act().filter(id::equals).isPresent())
                .orElseThrow(() -> new NotFound("outcome of " + reference));
        return letter.preview(Optional.of(decisions.act(id)), outcome, dossier, today());
    }

    /** The proof of reading: the day each letter of the act was first opened on the portal. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, LocalDate> readOn(ActId act) {
        return store.readOn(act);
    }

    private NotificationMode mode(ApplicationView dossier) {
        return applications.filing(dossier.id()).filter(Filing::portalConsent).isPresent() ? NotificationMode.PORTAL : NotificationMode.LETTER;
    }

    private static String told(List<MissingValue> lacks) {
        return "Cette lettre n’est pas établie. Il manque " + lacks.stream().map(lack -> lack.label() + " (" + lack.where() + ")")
                .collect(Collectors.joining(" ; ")) + ".";
    }

    /** @param receivedOn day on the postal receipt: appeal delays run from it */
    public DecisionResult posted(ApplicationReference reference, LocalDate sentOn, LocalDate receivedOn, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = decided(dossier);
        var today = today();
        var misdated = outcome.signed()
                .map(signed -> DateOrder.sending(signed.on(), sentOn, today))
                .orElseGet(() -> DateOrder.notification(
                        outcome.act().map(decisions::act).flatMap(Act::transmittedOn), sentOn, today))
                .or(() -> DateOrder.notification(Optional.of(sentOn), receivedOn, today)
                        .map(message -> message.replace("la transmission", "l’envoi")));
        if (misdated.isPresent()) return new Refused("recu-" + reference, misdated.get());
        if (!store.posted(dossier.id(), sentOn, receivedOn)) throw new Stale("notification of " + reference);
        events.publishEvent(new OutcomeNotified(dossier.id(), clock.instant(), by, NotificationMode.LETTER, receivedOn));
        return new Done();
    }

    /**
     * The outcome for its applicant: the one they know of, else the one that waits for them to open it. What was not sent to them
     * does not exist for them. An officer reads what stands, as far as they may know it.
     */
    @Transactional(readOnly = true)
    public DecidedOutcome theirs(ApplicationReference reference, Caller caller) {
        var dossier = applications.byReference(reference, caller);
        return notices.knownOutcome(dossier.id()).or(() -> notices.waiting(reference, caller))
                .map(outcome -> caller.isOfficer() ? of(dossier.id(), caller).orElse(outcome) : outcome)
                .orElseThrow(() -> new NotFound("notification of " + reference));
    }

    /** I8: the first consultation notifies. Consulting again changes nothing. */
    public void consult(ApplicationReference reference, Caller caller) {
        var read = theirs(reference, caller);
        var outcome = notices.waiting(reference, caller).orElse(read);
        // An officer who looks is not the applicant.
        if (outcome.isNotified() || caller.isOfficer()) return;
        var today = today();
        var known = delays.electronicNotification(outcome.sentOn().orElseThrow(), Optional.of(today), today).orElse(today);
        if (store.notified(outcome.application(), Optional.of(today), known))
            events.publishEvent(new OutcomeNotified(
                    outcome.application(), clock.instant(), caller, NotificationMode.PORTAL, known));
    }

    /** I8: not consulted within the delay, deemed notified on the day it was made available. Safe to run twice. */
    public int deemUnread() {
        var today = today();
        var by = new Caller.System("notifications");
        int deemed = 0;
        for (var outcome : store.waitingSince(today)) {
            var known = delays.electronicNotification(outcome.sentOn().orElseThrow(), Optional.empty(), today);
            if (known.isEmpty() || !store.notified(outcome.application(), Optional.empty(), known.get())) continue;
            events.publishEvent(new OutcomeNotified(
                    outcome.application(), clock.instant(), by, NotificationMode.PORTAL, known.get()));
            deemed++;
        }
        return deemed;
    }

    /** The agreement both parties have signed: its copy, and the date written on it. */
    public DecisionResult signed(ApplicationReference reference, LocalDate on, Upload copy, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = decided(dossier);
        var misdated = DateOrder.signature(outcome.notifiedOn(), on, today());
        if (misdated.isPresent()) return new Refused("signature-" + reference, misdated.get());
        var now = clock.instant();
        return switch (documents.store(copy, by, NotificationLetter.subjectOf(outcome), now)) {
            case UploadResult.Rejected rejected -> new Refused("copie-" + reference, rejected.reason());
            case UploadResult.Stored(var document) -> {
                if (!store.signed(dossier.id(), on, document.id())) throw new Stale("agreement of " + reference);
                events.publishEvent(new AgreementSigned(dossier.id(), now, by, on, document.id().toString()));
                yield new Done();
            }
        };
    }

    private void tellThatSomethingWaits(ApplicationView dossier, LocalDate today) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(
                author.email(),
                "Dossier %s : un courrier vous attend".formatted(dossier.reference()),
                """
                Bonjour,

                Un courrier de la Région sur votre dossier %s est disponible depuis le %s.
                Consultez-le dans les 15 jours : %s

                Sans consultation dans ce délai, il est réputé reçu à la date de sa mise à disposition.
                """.formatted(dossier.reference(), French.day(today), instance.link(dossier.path() + "/notification")),
                Optional.of(author.id()), Optional.of(dossier.id().subject()), "decision.waiting")));
    }

    private DecidedOutcome decided(ApplicationView dossier) {
        return store.find(dossier.id()).orElseThrow(() -> new NotFound("outcome of " + dossier.reference()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
