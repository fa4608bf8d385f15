package fr.levain.decisions;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.applications.Outcome;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until their day, the outcomes of an act are known to named roles alone. The other modules are not told them at all, so
 * that no list, search, export or mail can say what it does not know; money and state aid are drawn at once.
 */
@Service
@Transactional
public class Embargoes {
    private static final Set<ApplicationStatus> DECIDABLE =
            Set.of(ApplicationStatus.PROPOSED, ApplicationStatus.ON_AGENDA, ApplicationStatus.RESERVED);

    private final EmbargoStore store;
    private final ActStore acts;
    private final OutcomeStore outcomes;
    private final DecisionsInPack pack;
    private final Applications applications;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Embargoes(EmbargoStore store, ActStore acts, OutcomeStore outcomes, DecisionsInPack pack, Applications applications,
            Corrections corrections, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.acts = acts;
        this.outcomes = outcomes;
        this.pack = pack;
        this.applications = applications;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /** The day from which its outcomes may be told, while it has not come. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> runningUntil(ActId act) {
        return store.isRunning(act) ? store.until(act) : Optional.empty();
    }

    /** The day the last of the embargoes that run lifts; empty when none does. It tells nothing of any dossier. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> allLiftedOn() {
        return store.lastDay();
    }

    /** Whether this caller may not know yet what the act decided. */
    @Transactional(readOnly = true)
    public boolean hides(ActId act, Caller caller) {
        return store.isRunning(act) && pack.settings().underEmbargo().stream().noneMatch(caller::has);
    }

    /** @throws NotFound when this caller may not know yet what the act decided */
    @Transactional(readOnly = true)
    public void check(ActId act, Caller caller) {
        if (hides(act, caller)) throw new NotFound("act " + act);
    }

    /** Set before the act decides anything, then moved while it runs. */
    public DecisionResult set(ActId id, LocalDate until, Caller by) {
        acts.hold(id).orElseThrow(() -> new NotFound("act " + id));
        if (!until.isAfter(today())) return new Refused("embargo", "L’embargo se lève un jour à venir : indiquez une date après le %s.".formatted(French.day(today())));
        if (!store.isRunning(id) && !outcomes.of(id).isEmpty())
            return new Refused("embargo", "Un embargo se pose avant le premier résultat : ceux de cet acte sont déjà connus du service.");
        var now = clock.instant();
        if (!store.set(id, until, by, now)) return new Refused("embargo", "Cet embargo est levé : les résultats sont connus.");
        events.publishEvent(new EmbargoSet(id, now, by, until));
        return new Done();
    }

    /** Tells every outcome whose day has come. Safe to run twice. */
    public int lift() {
        int lifted = 0;
        for (var act : store.due(today())) {
            // whoever decides by this act has done so, or waits; two nodes take turns
            var held = acts.hold(act).orElseThrow();
            if (!store.isRunning(act)) continue;
            lift(held);
            lifted++;
        }
        return lifted;
    }

    private void lift(Act act) {
        var by = new Caller.System("embargo");
        // one that left in the meantime keeps what it became: its letter does not leave, its decision is put away by an act
        for (var outcome : outcomes.of(act.id())) if (isDecidable(outcome)) tell(act, outcome, by);
        store.lift(act.id(), clock.instant());
        events.publishEvent(new EmbargoLifted(act.id(), clock.instant(), by));
    }

    /** At once, or when the embargo lifts. The caller has kept the outcome in the same transaction, and shares the act. */
    void announce(Act act, DecidedOutcome outcome, Caller by) {
        if (!isDecidable(outcome)) throw new Stale("outcome of " + outcome.reference());
        if (!store.isRunning(act.id())) tell(act, outcome, by);
        else events.publishEvent(new OutcomeSealed(act.id(), clock.instant(), by, outcome.application()));
    }

    private boolean isDecidable(DecidedOutcome outcome) {
        return DECIDABLE.contains(corrections.standStill(outcome.application()).status());
    }

    /** To the other modules, and to the journal of the dossier. */
    private void tell(Act act, DecidedOutcome outcome, Caller by) {
        var now = clock.instant();
        if (outcome.awarded()) {
            applications.recordOutcome(outcome.application(), new Outcome.Awarded(outcome.amount()), by);
            events.publishEvent(new AwardGranted(outcome.application(), now, by, act.id(), outcome.amount(),
                    outcome.basis().map(Enum::name).orElse(""), act.votedOn(), outcome.vote()));
        } else {
            applications.recordOutcome(outcome.application(), new Outcome.Refused(), by);
            events.publishEvent(new ApplicationRefused(outcome.application(), now, by, act.id(), act.votedOn(), outcome.vote()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
