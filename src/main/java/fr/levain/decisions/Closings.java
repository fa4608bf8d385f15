package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.directory.Organisations;
import fr.levain.documents.Upload;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * D01: a request put away without a decision on it, by a signature, with its reasons, a file and a letter. What was set aside for
 * it returns to its envelope. {@link Withdrawals#resume} takes it up again.
 */
@Service
@Transactional
public class Closings {
    static final int SHORTEST = 20;
    private static final int LONGEST = 4_000;

    /** Said of a dossier voted under an embargo that hides it from the caller: it tells nothing of the vote (D06). */
    private static final String NOT_NOW =
            "Ce dossier ne se classe pas sans suite aujourd’hui. Rien n’est enregistré. Réessayez plus tard, ou voyez avec le service des assemblées.";

    private final OutcomeStore outcomes;
    private final Notifications notifications;
    private final Standing standing;
    private final JoinedFiles files;
    private final Applications applications;
    private final Corrections corrections;
    private final Assessments assessments;
    private final Organisations organisations;
    private final Clock clock;

    Closings(OutcomeStore outcomes, Notifications notifications, Standing standing, JoinedFiles files, Applications applications, Corrections corrections, Assessments assessments,
            Organisations organisations, Clock clock) {
        this.outcomes = outcomes;
        this.notifications = notifications;
        this.standing = standing;
        this.files = files;
        this.applications = applications;
        this.corrections = corrections;
        this.assessments = assessments;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Why this dossier may not be put away now, in French; empty when it may. */
    public static Optional<String> hold(ApplicationStatus status) {
        if (status == ApplicationStatus.ON_AGENDA) return Optional.of("Ce dossier est à l’ordre du jour d’un comité : retirez-l’en d’abord.");
        return status.isOpen() ? Optional.empty() : Optional.of("Ce dossier est décidé ou clos : il ne se classe pas sans suite.");
    }

    /** The same, and what this reader may know of a vote on it. */
    @Transactional(readOnly = true)
    public Optional<String> hold(ApplicationView dossier, Caller reader) {
        return hold(dossier.status()).or(() -> notifications.of(dossier.id(), reader).map(outcome -> decided(outcome, dossier)));
    }

    private String decided(DecidedOutcome outcome, ApplicationView dossier) {
        return standing.gone(outcome, dossier.status()).orElseGet(() -> "Ce dossier est voté, et son résultat est sous embargo%s : il ne se classe pas sans suite. %s".formatted(
                outcome.act().flatMap(standing::embargoedUntil).map(day -> " jusqu’au " + French.day(day)).orElse(""),
                "Pour revenir sur ce vote, attendez ce jour, puis ouvrez les versions de la décision."));
    }

    /**
     * All of it, the letter included, or nothing.
     *
     * @param file joined to the decision: the applicant reads it with the letter
     * @throws NotAllowed for anyone but the head of the service
     */
    public DecisionResult close(ApplicationReference reference, Optional<ClosingGround> ground, String reasons, Act.Signature signatory, Optional<Upload> file, Caller by) {
        if (!by.has(Role.HEAD)) throw new NotAllowed();
        var dossier = corrections.standStill(applications.byReference(reference, by).id());
        var held = hold(dossier, by).or(() -> notifications.of(dossier.id()).map(_ -> NOT_NOW));
        if (held.isPresent()) return new Refused("motifs", held.get());
        if (ground.isEmpty()) return new Refused("fondement", "Choisissez pourquoi ce dossier est classé.");
        var told = reasons.strip();
        if (told.length() < SHORTEST) return new Refused("motifs", "Écrivez les faits, en %d caractères au moins : le porteur les lira dans sa lettre.".formatted(SHORTEST));
        if (told.length() > LONGEST) return new Refused("motifs", "Raccourcissez : 4 000 caractères au plus.");
        keep(dossier, ground.get().label() + ". " + told, signatory, by);
        if (file.isPresent()) {
            var refused = files.join(dossier.id(), file.get(), by);
            if (refused.isPresent()) return undone(new Refused("fichier", refused.get()));
        }
        return notifications.send(reference, by) instanceof Refused(_, var why) ? undone(new Refused("motifs", why)) : new Done();
    }

    private void keep(ApplicationView dossier, String reasons, Act.Signature signatory, Caller by) {
        var now = clock.instant();
        var holder = organisations.view(dossier.holder());
        var outcome = new DecidedOutcome(
                dossier.id(), Optional.empty(), Optional.of(new DecidedOutcome.Signed(LocalDate.ofInstant(now, French.PARIS), signatory)),
                OutcomeKind.CLOSED, dossier.reference().value(), holder.name(), dossier.shownTitle(), Euros.ZERO, Euros.ZERO, Rate.percent("0"), Optional.empty(),
                reasons, "", "", false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        if (!outcomes.add(outcome, Beneficiary.of(holder, assessments.caseOf(dossier.id())), dossier.callTitle(), "", by, now))
            throw new Stale("outcome of " + dossier.reference());
        applications.close(dossier.id(), by);
    }

    private static Refused undone(Refused why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return why;
    }
}
