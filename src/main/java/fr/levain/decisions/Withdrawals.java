package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
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
import fr.levain.letters.Mailings;
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
    static final int DAYS_TO_ANSWER = 15;

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
    private final Mailings mailings;
    private final Standing standing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(
            DecisionChangeStore store, OutcomeStore outcomes, Decisions decisions, Applications applications, Corrections corrections,
            Participants participants, Organisations organisations, Envelopes envelopes, StateAid stateAid, Delays delays, DecisionChangeLetter letter, Mailings mailings, Standing standing,
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
        this.mailings = mailings;
        this.standing = standing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Hearing> hearing(ApplicationId application) {
        return store.openHearing(application);
    }

    /** The same for the holder: one that ended with the withdrawal shows until they know of it (I8). */
    @Transactional(readOnly = true)
    public Optional<Hearing> hearingAsTold(ApplicationId application) {
        return hearing(application).or(() -> store.untoldHearing(application));
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
        var sealed = standing.sealed(voted);
        if (sealed.isPresent()) return new Refused("acte-retrait", sealed.get());
        if (outcome.act().filter(voted::equals).isPresent())
            return new Refused("acte-retrait", "C’est la délibération d’origine. L’aide se reprend par un nouvel acte.");
        var hearing = store.openHearing(dossier.id());
        if (hearing.isEmpty()) return new Refused("acte-retrait", "Demandez d’abord ses observations au bénéficiaire (CRPA, article L121-1).");
        var obstacle = hearing.get().obstacle(decidedOn(outcome), act.votedOn(), delays);
        if (obstacle.isPresent()) return new Refused("acte-retrait", obstacle.get());
        var made = change(forTheFuture ? DecisionChange.Kind.ABROGATION : DecisionChange.Kind.WITHDRAWAL, outcome,
                hearing.get().ground().label() + ". " + hearing.get().reason(), Optional.of(act), by);
        var told = letter.write(dossier, outcome, made, Optional.of(act), by);
        end(dossier, outcome, told, Optional.of(act), by);
        corrections.reinstate(dossier.id(), act.number(), told.isPending(), by);
        return new Done();
    }

    /**
     * Takes a decision up again because its applicant asked for it: no hearing, since the answer suits them (CRPA L121-1, L242-4).
     *
     * @param voted act of the assembly; empty when the decision was signed, not voted
     * @param appeal its reference: its answer tells the holder
     */
    public void reopen(ApplicationReference reference, Optional<ActId> voted, String appeal, String reason, Caller by) {
        var dossier = applications.byReference(reference, by);
        store.lock(dossier.id()).orElseThrow(() -> new Stale("outcome of " + reference));
        var outcome = outcomes.find(dossier.id()).orElseThrow();
        var act = voted.map(decisions::act);
        var made = change(DecisionChange.Kind.REOPENING, outcome, reason, act, by).toldBy(appeal);
        end(dossier, outcome, made, act, by);
        corrections.reinstate(dossier.id(), act.map(Act::number).orElse(appeal), outcome.notifiedOn().isPresent(), by);
    }

    /**
     * D01: takes up again a dossier that was closed. Its letter and its files leave the applicant’s pages once they know; the change
     * keeps what stood. A letter still to be printed is never sent: nobody knew of the closing, nobody is written to.
     */
    public DecisionResult resume(ApplicationReference reference, String reason, Caller by) {
        var id = applications.byReference(reference, by).id();
        var outcome = outcomes.hold(id).filter(found -> found.kind() == OutcomeKind.CLOSED).orElseThrow(() -> new NotFound("closing of " + reference));
        var dossier = corrections.standStill(id);
        if (DecisionChanges.tooShort(reason))
            return new Refused("motif-reprise", "Dites pourquoi le dossier reprend, en %d caractères au moins : le porteur le lit.".formatted(DecisionChanges.SHORTEST_REASON));
        var unread = outcome.letter().filter(_ -> outcome.mode().filter(NotificationMode.LETTER::equals).isPresent() && !outcome.isNotified());
        var taken = unread.map(pdf -> mailings.withdraw(pdf, by));
        var printed = taken.flatMap(Mailings.TakenOut::printed);
        if (printed.filter(batch -> batch.sentOn().isEmpty()).isPresent())
            return new Refused("motif-reprise", ("La lettre de classement est imprimée avec les courriers du %s, qui ne sont pas partis. "
                    + "Remettez-la à imprimer depuis ces courriers, puis reprenez le dossier : elle ne partira pas.").formatted(French.day(printed.get().madeAt())));
        var made = change(DecisionChange.Kind.REOPENING, outcome, reason.strip(), Optional.empty(), by);
        var told = taken.filter(Mailings.TakenOut::removed).isPresent() ? made : letter.write(dossier, outcome, made, Optional.empty(), by);
        end(dossier, outcome, told, Optional.empty(), by);
        corrections.reinstate(dossier.id(), "signé par le service", outcome.notifiedOn().isPresent(), by);
        return new Done();
    }

    /**
     * Puts away a decision voted under embargo whose dossier left before its day. Its holder gave the dossier up, or never knew
     * of it: nobody is heard.
     *
     * @param voted the act that says so; the holder's own withdrawal needs none
     */
    public DecisionResult lapse(ApplicationReference reference, Optional<ActId> voted, String reason, Caller by) {
        var id = applications.byReference(reference, by).id();
        var outcome = outcomes.hold(id).orElseThrow(() -> new NotFound("outcome of " + reference));
        var dossier = corrections.standStill(id);
        if (standing.gone(outcome, dossier.status()).isEmpty()) throw new Stale("the decision on " + reference + " stands");
        var act = voted.map(decisions::act);
        if (act.isEmpty() && dossier.status() != ApplicationStatus.WITHDRAWN)
            return new Refused("acte-sans-effet", "Choisissez la délibération qui le constate : ce que l’assemblée a voté, elle seule le défait.");
        if (act.filter(each -> each.transmittedOn().isEmpty()).isPresent()) return new Refused("acte-sans-effet", DateOrder.NOT_TRANSMITTED);
        if (voted.isPresent() && voted.equals(outcome.act())) return new Refused("acte-sans-effet", "C’est la délibération d’origine. Un autre acte constate qu’elle est sans effet.");
        if (DecisionChanges.tooShort(reason))
            return new Refused("motif-sans-effet", "Dites ce qui s’est passé, en %d caractères au moins.".formatted(DecisionChanges.SHORTEST_REASON));
        end(dossier, outcome, change(DecisionChange.Kind.LAPSE, outcome, reason.strip(), act, by), act, by);
        return new Done();
    }

    /** Why the decision applies to nothing any more; empty when it stands, or may not be told yet. */
    @Transactional(readOnly = true)
    public Optional<String> gone(DecidedOutcome outcome) {
        return standing.gone(outcome, applications.view(outcome.application()).status());
    }

    private DecisionChange change(DecisionChange.Kind kind, DecidedOutcome outcome, String reason, Optional<Act> act, Caller by) {
        var now = clock.instant();
        return new DecisionChange(UuidV7.at(now), kind, "Décision", said(outcome),
                kind == DecisionChange.Kind.LAPSE ? "La décision est restée sans effet." : "La décision ne tient plus ; le dossier reprend.", reason,
                act.map(Act::number), Optional.empty(), by.signedIn().id(), now, Optional.empty(), DecisionChange.Notice.NONE);
    }

    /** The money not paid returns, and what stood is kept with the change. */
    private void end(ApplicationView dossier, DecidedOutcome outcome, DecisionChange made, Optional<Act> act, Caller by) {
        var ties = store.lock(dossier.id()).orElseThrow(() -> new Stale("outcome of " + dossier.reference()));
        store.openHearing(dossier.id()).ifPresent(hearing -> store.close(hearing.id(), today()));
        if (outcome.awarded()) {
            // in the order of a proposal, which takes the undertaking first
            stateAid.takeBack(Undertaking.of(organisations.view(dossier.holder())), dossier.id().subject(), by);
            envelopes.release(ties.envelope(), dossier.id().subject(), by);
        }
        store.add(dossier.id(), made, act.map(Act::id), Optional.empty());
        events.publishEvent(new DecisionTakenBack(dossier.id(), made.at(), by, made.kind(), made.act().or(() -> made.notice().appeal()).orElse("")));
    }

    private static String said(DecidedOutcome outcome) {
        return switch (outcome.kind()) {
            case AWARDED -> "Aide attribuée : " + outcome.amount();
            case REFUSED -> "Aide non attribuée. " + outcome.reasons();
            case INADMISSIBLE -> "Dossier irrecevable. " + outcome.reasons();
            case CLOSED -> "Dossier classé sans suite. " + outcome.reasons();
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
