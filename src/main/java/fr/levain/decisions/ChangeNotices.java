package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.applications.Participants;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.law.Delays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Since when the holder of a decision knows how it changed (I8): read on the portal, deemed read after the delay, brought by the
 * post, or by the answer to an appeal. Before that day they read nothing of it.
 */
@Service
@Transactional
public class ChangeNotices {
    private final DecisionChangeStore store;
    private final OutcomeStore outcomes;
    private final Applications applications;
    private final Corrections corrections;
    private final Participants participants;
    private final Delays delays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeNotices(DecisionChangeStore store, OutcomeStore outcomes, Applications applications, Corrections corrections, Participants participants, Delays delays,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.applications = applications;
        this.corrections = corrections;
        this.participants = participants;
        this.delays = delays;
        this.events = events;
        this.clock = clock;
    }

    /** Those its holder knows of: what was mended before any letter had left was never theirs to know. Oldest first. */
    @Transactional(readOnly = true)
    public List<DecisionChange> toldTo(ApplicationId application) {
        return store.of(application).stream().filter(DecisionChange::isKnown).toList();
    }

    /** Letters about a change that its holder may open on the portal, oldest first. */
    @Transactional(readOnly = true)
    public List<DecisionChange> waiting(ApplicationId application) {
        return store.of(application).stream().filter(DecisionChange::waitsToBeRead).toList();
    }

    /**
     * The decision the people of a dossier know of. One taken back is still theirs to read until they know of that, or of the
     * decision that takes its place, and an amount changed since is the one they know of.
     */
    @Transactional(readOnly = true)
    public Optional<DecidedOutcome> knownOutcome(ApplicationId application) {
        return outcomes.find(application).filter(DecidedOutcome::isNotified)
                .or(() -> outcomes.untold(application))
                .map(outcome -> store.knownAmount(outcome).map(outcome::withAmount).orElse(outcome));
    }

    /** The decision whose letter is at their disposal on the portal, and that nobody has opened. */
    @Transactional(readOnly = true)
    public Optional<DecidedOutcome> waitingOutcome(ApplicationId application) {
        return outcomes.find(application).filter(outcome -> !outcome.isNotified() && outcome.mode().filter(NotificationMode.PORTAL::equals).isPresent());
    }

    /** The same for this caller. I8 counts the consultation of whoever it is addressed to: guests of the dossier read it once it is known. */
    @Transactional(readOnly = true)
    public Optional<DecidedOutcome> waiting(ApplicationReference reference, Caller caller) {
        return caller.isOfficer() || participants.access(reference, caller).files() ? waitingOutcome(applications.byReference(reference, caller).id()) : Optional.empty();
    }

    /** Whether its people were told of a decision on it, be it one that no longer stands. */
    @Transactional(readOnly = true)
    public boolean knowsADecision(ApplicationId application) {
        return outcomes.find(application).flatMap(DecidedOutcome::notifiedOn).isPresent() || store.wasNotified(application);
    }

    /** When the first change of this decision that the holder does not know of was made: what ended a former one is another matter. Empty when they know all. */
    @Transactional(readOnly = true)
    public Optional<Instant> pendingSince(DecidedOutcome outcome) {
        var since = outcome.recordedAt().orElseThrow();
        return store.of(outcome.application()).stream().filter(DecisionChange::isPending).map(DecisionChange::at).filter(at -> !at.isBefore(since))
                .min(Comparator.naturalOrder());
    }

    /** What may be contested today; empty while nothing is known. */
    @Transactional(readOnly = true)
    public Optional<Contestable> contestable(ApplicationId application) {
        var made = store.of(application);
        return outcomes.untold(application)
                .map(still -> Contestable.latest(Optional.of(still), made.stream().filter(change -> !(change.kind().ends() && change.isPending())).toList()))
                .orElseGet(() -> Contestable.latest(outcomes.find(application), made));
    }

    /**
     * The decision that what may be contested is about: the one its holder knows of, be it taken back. One that takes its place,
     * and that they were not told, is never it.
     */
    @Transactional(readOnly = true)
    public Optional<DecidedOutcome> contested(ApplicationId application) {
        return outcomes.find(application).filter(DecidedOutcome::isNotified).or(() -> outcomes.lastTold(application));
    }

    /** The first consultation notifies; consulting again changes nothing. @throws NotAllowed for anyone it is not addressed to */
    public void consult(ApplicationReference reference, UUID change, Caller by) {
        var dossier = applications.byReference(reference, by);
        if (by.isOfficer() || !participants.access(reference, by).files()) throw new NotAllowed();
        var made = found(change, dossier);
        if (!made.waitsToBeRead()) return;
        var today = today();
        var known = delays.electronicNotification(made.notice().sentOn().orElseThrow(), Optional.of(today), today).orElse(today);
        known(dossier.id(), made.id(), made.kind(), Optional.empty(), Optional.of(today), known, by);
    }

    /** @param receivedOn day on the postal receipt: the delay of appeal runs from it */
    public DecisionResult posted(ApplicationReference reference, UUID change, LocalDate sentOn, LocalDate receivedOn, Caller by) {
        var dossier = applications.byReference(reference, by);
        var made = found(change, dossier);
        if (!made.waitsForThePost()) throw new Stale("letter of change " + change);
        if (sentOn.isBefore(LocalDate.ofInstant(made.at(), French.PARIS)))
            return new Refused("poste-" + change, "L’envoi ne peut pas précéder le changement, du %s. Vérifiez la date.".formatted(French.day(made.at())));
        if (receivedOn.isBefore(sentOn)) return new Refused("recu-" + change, "La réception ne peut pas précéder l’envoi. Vérifiez les deux dates.");
        if (receivedOn.isAfter(today())) return new Refused("recu-" + change, "La réception ne peut pas être à venir. Indiquez la date de l’avis.");
        if (!known(dossier.id(), made.id(), made.kind(), Optional.of(sentOn), Optional.empty(), receivedOn, by)) throw new Stale("notification of change " + change);
        return new Done();
    }

    /** Not consulted within the delay, deemed known on the day it was made available. Safe to run twice. */
    public int deemUnread() {
        var today = today();
        var by = new Caller.System("notifications");
        int deemed = 0;
        for (var letter : store.unread(today)) {
            var known = delays.electronicNotification(letter.sentOn(), Optional.empty(), today);
            if (known.isPresent() && known(letter.application(), letter.id(), letter.kind(), Optional.empty(), Optional.empty(), known.get(), by)) deemed++;
        }
        return deemed;
    }

    /** Its holder knows the answer to this appeal, and with it what it changed. */
    public void answered(ApplicationId application, String appeal, LocalDate on, Caller by) {
        store.of(application).stream().filter(made -> made.notice().appeal().filter(appeal::equals).isPresent())
                .forEach(made -> known(application, made.id(), made.kind(), Optional.empty(), Optional.empty(), on, by));
    }

    /** Another decision was told: nothing of the former one is left to learn. */
    @EventListener
    void on(OutcomeNotified notified) {
        corrections.told(notified.application());
    }

    private boolean known(ApplicationId application, UUID id, DecisionChange.Kind kind, Optional<LocalDate> sentOn, Optional<LocalDate> consulted, LocalDate on, Caller by) {
        if (!store.known(id, sentOn, consulted, on)) return false;
        if (kind.ends()) corrections.believed(application);
        events.publishEvent(new ChangeNotified(application, clock.instant(), by, kind, on));
        return true;
    }

    private DecisionChange found(UUID change, ApplicationView dossier) {
        return store.find(change, dossier.id()).orElseThrow(() -> new NotFound("change " + change));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
