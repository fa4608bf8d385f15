package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.applications.Participants;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.directory.Organisations;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.law.Delays;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that no longer stand: an aid taken back after its holder was heard (I6, I9), or a decision taken up again on their demand. */
@Service
@Transactional
public class Withdrawals {
    /** When the pack says nothing: the usual fortnight. */
    private static final int DAYS_TO_ANSWER = 15;

    private final DecisionChangeStore store;
    private final OutcomeStore outcomes;
    private final Decisions decisions;
    private final Applications applications;
    private final Corrections corrections;
    private final Participants participants;
    private final Organisations organisations;
    private final Envelopes envelopes;
    private final StateAid stateAid;
    private final Delays delays;
    private final DecisionChangeLetter letter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(
            DecisionChangeStore store, OutcomeStore outcomes, Decisions decisions, Applications applications, Corrections corrections,
            Participants participants, Organisations organisations, Envelopes envelopes, StateAid stateAid, Delays delays, DecisionChangeLetter letter,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.applications = applications;
        this.corrections = corrections;
        this.participants = participants;
        this.organisations = organisations;
        this.envelopes = envelopes;
        this.stateAid = stateAid;
        this.delays = delays;
        this.letter = letter;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Hearing> hearing(ApplicationId application) {
        return store.openHearing(application);
    }

    /** The last day the holder of an aid would have to answer, if they were asked today. */
    @Transactional(readOnly = true)
    public LocalDate answerUntil() {
        return today().plusDays(store.hearingDays().orElse(DAYS_TO_ANSWER));
    }

    /** Asks the holder for their observations: nothing is taken back before. */
    public DecisionResult hear(ApplicationReference reference, Ground ground, String reason, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = known(dossier);
        if (DecisionChanges.tooShort(reason))
            return new Refused("motif-retrait", "Écrivez la règle et les faits : le bénéficiaire les lit avant de répondre.");
        if (outcome.notifiedOn().isEmpty()) return new Refused("motif-retrait", "Cette décision n’est pas encore notifiée : le bénéficiaire ne la connaît pas.");
        var late = Hearing.tooLate(ground, decidedOn(outcome), today(), delays);
        if (late.isPresent()) return new Refused("fondement", late.get());
        var now = clock.instant();
        var hearing = new Hearing(UuidV7.at(now), ground, reason.strip(), today(), answerUntil(), Optional.empty(), Optional.empty());
        if (!store.open(dossier.id(), hearing, by.signedIn().id())) throw new Stale("hearing of " + reference);
        events.publishEvent(new HearingOpened(dossier.id(), now, by, ground, hearing.answerUntil()));
        letter.heard(dossier, hearing);
        return new Done();
    }

    /** What the holder answers, once. @throws NotAllowed for a guest who may not act @throws Stale when it was answered, or is over */
    public void answer(ApplicationReference reference, String answer, Caller by) {
        var dossier = applications.byReference(reference, by);
        if (!participants.access(reference, by).files()) throw new NotAllowed();
        if (!store.answer(dossier.id(), answer.strip(), today())) throw new Stale("hearing of " + reference);
        events.publishEvent(new HearingAnswered(dossier.id(), clock.instant(), by));
    }

    public void giveUp(ApplicationReference reference, Caller by) {
        var dossier = applications.byReference(reference, by);
        var hearing = store.openHearing(dossier.id()).orElseThrow(() -> new Stale("hearing of " + reference));
        store.close(hearing.id(), today());
        events.publishEvent(new HearingClosed(dossier.id(), clock.instant(), by));
    }

    /**
     * Takes the aid back, by an act: the money not yet paid returns to its envelope, the dossier waits for another proposal.
     *
     * @param forTheFuture what was done stays done (abrogation); else the decision is as if it had never been (retrait)
     */
    public DecisionResult withdraw(ApplicationReference reference, ActId voted, boolean forTheFuture, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = known(dossier);
        var act = decisions.act(voted);
        if (act.transmittedOn().isEmpty()) return new Refused("acte-retrait", DateOrder.NOT_TRANSMITTED);
        if (outcome.act().filter(voted::equals).isPresent())
            return new Refused("acte-retrait", "C’est la délibération d’origine. L’aide se reprend par un nouvel acte.");
        var hearing = store.openHearing(dossier.id());
        if (hearing.isEmpty()) return new Refused("acte-retrait", "Demandez d’abord ses observations au bénéficiaire (CRPA, article L121-1).");
        var obstacle = hearing.get().obstacle(decidedOn(outcome), act.votedOn(), delays);
        if (obstacle.isPresent()) return new Refused("acte-retrait", obstacle.get());
        end(dossier, outcome, forTheFuture ? DecisionChange.Kind.ABROGATION : DecisionChange.Kind.WITHDRAWAL,
                hearing.get().ground().label() + ". " + hearing.get().reason(), Optional.of(act), act.number(), by);
        return new Done();
    }

    /**
     * Takes a decision up again because its applicant asked for it: no hearing, since the answer suits them (CRPA L121-1, L242-4).
     *
     * @param act of the assembly; empty when the decision was signed, not voted
     * @param source number of the act, or reference of the appeal
     */
    public void reopen(ApplicationReference reference, Optional<ActId> act, String source, String reason, Caller by) {
        var dossier = applications.byReference(reference, by);
        store.lock(dossier.id()).orElseThrow(() -> new Stale("outcome of " + reference));
        var outcome = outcomes.find(dossier.id()).orElseThrow();
        end(dossier, outcome, DecisionChange.Kind.REOPENING, reason, act.map(decisions::act), source, by);
    }

    private void end(
            ApplicationView dossier, DecidedOutcome outcome, DecisionChange.Kind kind, String reason, Optional<Act> act, String source, Caller by) {
        var now = clock.instant();
        var ties = store.lock(dossier.id()).orElseThrow(() -> new Stale("outcome of " + dossier.reference()));
        store.openHearing(dossier.id()).ifPresent(hearing -> store.close(hearing.id(), today()));
        if (outcome.awarded()) {
            envelopes.release(ties.envelope(), dossier.id().subject(), by);
            stateAid.takeBack(Undertaking.of(organisations.view(dossier.holder())), dossier.id().subject(), by);
        }
        var made = new DecisionChange(UuidV7.at(now), kind, "Décision", said(outcome), "La décision ne tient plus ; le dossier reprend.", reason,
                act.map(Act::number), by.signedIn().id(), now, Optional.empty());
        // an appeal is answered by its own letter
        var told = kind == DecisionChange.Kind.REOPENING || outcome.mode().isEmpty() ? made
                : DecisionChanges.told(made, Optional.of(letter.write(dossier, outcome, made, act, by)));
        store.add(dossier.id(), told, act.map(Act::id));
        events.publishEvent(new DecisionTakenBack(dossier.id(), now, by, kind, source));
        corrections.reinstate(dossier.id(), source, by);
    }

    private static String said(DecidedOutcome outcome) {
        return switch (outcome.kind()) {
            case AWARDED -> "Aide attribuée : " + outcome.amount();
            case REFUSED -> "Aide non attribuée. " + outcome.reasons();
            case INADMISSIBLE -> "Dossier irrecevable. " + outcome.reasons();
        };
    }

    /** An award that its holder knows of: it created rights. */
    private DecidedOutcome known(ApplicationView dossier) {
        store.lock(dossier.id());
        return outcomes.find(dossier.id()).filter(DecidedOutcome::awarded).orElseThrow(() -> new NotFound("award of " + dossier.reference()));
    }

    private LocalDate decidedOn(DecidedOutcome outcome) {
        return outcome.act().map(decisions::act).map(Act::votedOn).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
