package fr.levain.appeals;

import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assignments;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Evidences;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.Withdrawals;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answer to an appeal, by the body that took the first decision: an act of the assembly, or a signature where the first
 * one was signed. The answer, its effect and its letter are one transaction, once the act has reached the prefect (I2).
 */
@Service
@Transactional
public class AppealDecisions {
    /**
     * @param amount when the amount changes
     * @param act the deliberation, when the first decision was voted
     * @param signatory who signs, when it was signed
     */
    public record Ruling(AppealAnswer answer, Optional<Euros> amount, String reason, Optional<ActId> act, Optional<Act.Signature> signatory) {}

    private final AppealStore store;
    private final Applications applications;
    private final Notifications notifications;
    private final Decisions decisions;
    private final DecisionChanges changes;
    private final Evidences evidences;
    private final Withdrawals withdrawals;
    private final Assignments assignments;
    private final FirstInstructors first;
    private final AppealLetters letters;
    private final AppealMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealDecisions(
            AppealStore store, Applications applications, Notifications notifications, Decisions decisions, DecisionChanges changes, Evidences evidences,
            Withdrawals withdrawals, Assignments assignments, FirstInstructors first, AppealLetters letters, AppealMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.notifications = notifications;
        this.decisions = decisions;
        this.changes = changes;
        this.evidences = evidences;
        this.withdrawals = withdrawals;
        this.assignments = assignments;
        this.first = first;
        this.letters = letters;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Whether what is contested may still be answered: it stands, or took back what stood. */
    @Transactional(readOnly = true)
    public boolean isAnswerable(Appeal appeal) {
        return standing(appeal).isPresent() || isAgainstAnEnd(appeal);
    }

    /** Whether the assembly answers; else whoever may sign for the first decision. */
    @Transactional(readOnly = true)
    public boolean isVoted(Appeal appeal) {
        return standing(appeal).map(outcome -> outcome.act().isPresent()).orElse(true);
    }

    /** Nothing is recorded when the ruling cannot stand: an envelope too small, an act not transmitted yet. */
    public AppealResult decide(String reference, Ruling ruling, Caller by) {
        if (!by.has(Role.ASSEMBLY_SECRETARY) && !by.has(Role.HEAD)) throw new NotAllowed();
        var appeal = store.find(reference).orElseThrow(() -> new NotFound("appeal " + reference));
        AppealLifecycle.TABLE.check(appeal.status(), ruling.answer().status());
        var dossier = applications.view(appeal.application());
        var outcome = contested(appeal);
        var act = ruling.act().map(decisions::act);
        var refused = refusal(ruling, appeal, outcome, act);
        if (refused.isPresent()) return refused.get();
        if (effect(ruling, appeal, dossier, outcome.isPresent(), act, by) instanceof DecisionResult.Refused(var field, var message)) return new Refused(field, message);
        var now = clock.instant();
        store.move(appeal, ruling.answer().status());
        store.decided(appeal.id(), ruling.act(), ruling.signatory(), LocalDate.ofInstant(now, French.PARIS));
        events.publishEvent(new AppealDecided(dossier.id(), now, by, reference, ruling.answer(), act.map(Act::number).orElse("signature")));
        var answer = letters.answer(dossier, appeal, told(ruling, outcome.isPresent()), ruling.answer() != AppealAnswer.CONFIRM, ruling.reason().strip(), act, act.map(Act::signatory).or(ruling::signatory).orElseThrow(), by);
        store.answer(appeal.id(), answer);
        mails.answered(dossier, appeal, answer);
        return new Done(store.find(appeal.id()).orElseThrow());
    }

    /** @throws Stale when what is contested no longer stands, for another reason than the one contested */
    private Optional<DecidedOutcome> contested(Appeal appeal) {
        var outcome = standing(appeal);
        if (outcome.isEmpty() && !isAgainstAnEnd(appeal)) throw new Stale("the decision contested by " + appeal.reference() + " no longer stands");
        return outcome;
    }

    /** The decision that stands and is contested; empty when what is contested took it back, or when another took its place. */
    private Optional<DecidedOutcome> standing(Appeal appeal) {
        return isAgainstAnEnd(appeal) ? Optional.empty()
                : notifications.of(appeal.application()).filter(outcome -> evidences.isOf(appeal.evidence(), outcome));
    }

    private boolean isAgainstAnEnd(Appeal appeal) {
        return change(appeal).filter(made -> made.kind().ends()).isPresent();
    }

    private Optional<DecisionChange> change(Appeal appeal) {
        return appeal.change().flatMap(id -> changes.find(appeal.application(), id));
    }

    private Optional<Refused> refusal(Ruling ruling, Appeal appeal, Optional<DecidedOutcome> outcome, Optional<Act> act) {
        if (outcome.map(each -> each.act().isPresent()).orElse(true)) {
            if (act.isEmpty()) return Optional.of(new Refused("acte", "Choisissez la délibération qui répond au recours : la décision contestée a été votée."));
            var held = notifications.held(act.get().id());
            if (held.isPresent()) return Optional.of(new Refused("acte", held.get()));
            if (act.map(Act::id).equals(outcome.flatMap(DecidedOutcome::act)) || act.map(Act::number).equals(change(appeal).flatMap(DecisionChange::act)))
                return Optional.of(new Refused("acte", "C’est la délibération contestée. Un recours reçoit une réponse par un nouvel acte."));
        } else if (ruling.signatory().isEmpty()) {
            return Optional.of(new Refused("prenom", "Indiquez prénom, nom et qualité du signataire : la loi les demande."));
        }
        if (ruling.reason().strip().length() < AppealReviews.SHORTEST)
            return Optional.of(new Refused("motifs", "Écrivez les motifs de la réponse, en %d caractères au moins : le porteur les lit.".formatted(AppealReviews.SHORTEST)));
        if (ruling.answer() == AppealAnswer.CHANGE_AMOUNT && outcome.filter(DecidedOutcome::awarded).isEmpty())
            return Optional.of(new Refused("reponse", "La décision contestée n’attribue pas d’aide : confirmez-la, ou reprenez le dossier."));
        if (ruling.answer() == AppealAnswer.CHANGE_AMOUNT && ruling.amount().isEmpty())
            return Optional.of(new Refused("montant", "Écrivez le nouveau montant, par exemple 36 643,50."));
        return Optional.empty();
    }

    private DecisionResult effect(Ruling ruling, Appeal appeal, ApplicationView dossier, boolean stands, Optional<Act> act, Caller by) {
        var why = "Recours %s. %s".formatted(appeal.reference(), ruling.reason().strip());
        return switch (ruling.answer()) {
            case CONFIRM -> new DecisionResult.Done();
            case CHANGE_AMOUNT -> changes.changeAmountOnAppeal(dossier.reference(), ruling.amount().orElseThrow(), act.orElseThrow().id(), why, appeal.reference(), by);
            case REOPEN -> {
                // an aid taken back has reopened the dossier already: another person looks at it, and another proposal is voted
                if (stands) withdrawals.reopen(dossier.reference(), act.map(Act::id), appeal.reference(), why, by);
                // somebody looked at it before it could be answered so: no opinion, no answer but silence
                appeal.reviewer().ifPresent(reviewer -> assignments.instructAgain(dossier.id(), reviewer, first.of(dossier.id()), by));
                yield new DecisionResult.Done();
            }
        };
    }

    private static String told(Ruling ruling, boolean stands) {
        return switch (ruling.answer()) {
            case CONFIRM -> "Votre recours est rejeté : la décision contestée est confirmée.";
            case CHANGE_AMOUNT -> "Votre recours est accueilli : le montant de l’aide devient %s.".formatted(ruling.amount().orElseThrow());
            case REOPEN -> !stands ? "Votre recours est accueilli : votre dossier est instruit de nouveau par une autre personne, et l’assemblée votera une nouvelle décision."
                    : "Votre recours est accueilli : la décision contestée ne tient plus, et votre dossier est instruit de nouveau par une autre personne.";
        };
    }
}
