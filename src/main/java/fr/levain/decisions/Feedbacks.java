package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import fr.levain.readings.ReadResults;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback to those who were not retained: drafted from the grid, read over by an officer, released apart from the decision. */
@Service
@Transactional
public class Feedbacks {
    private final FeedbackStore store;
    private final OutcomeStore outcomes;
    private final ChangeNotices notices;
    private final Embargoes embargoes;
    private final Applications applications;
    private final Scores scores;
    private final ReadResults readings;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedbacks(FeedbackStore store, OutcomeStore outcomes, ChangeNotices notices, Embargoes embargoes, Applications applications, Scores scores, ReadResults readings, Accounts accounts,
            Outbox outbox, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.notices = notices;
        this.embargoes = embargoes;
        this.applications = applications;
        this.scores = scores;
        this.readings = readings;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the dossier was not refused by an act, or this officer may not know it yet
     * @throws NotAllowed to whoever reads the dossier apart from the others: a feedback quotes scores
     */
    @Transactional(readOnly = true)
    public DecidedOutcome refusedOutcome(ApplicationReference reference, Caller officer) {
        var outcome = outcomes.find(applications.byReference(reference, officer).id()).filter(found -> found.kind() == OutcomeKind.REFUSED)
                .orElseThrow(() -> new NotFound("feedback on " + reference));
        outcome.act().ifPresent(act -> embargoes.check(act, officer));
        if (scores.isWithheld(outcome.application(), officer)) throw new NotAllowed();
        return outcome;
    }

    /**
     * Whether this dossier is being decided and this officer knows of no outcome: nobody votes before, nor is told under embargo.
     * Both are answered alike, else the answer would tell that a vote took place (D06).
     */
    @Transactional(readOnly = true)
    public boolean isTooEarly(ApplicationReference reference, Caller officer) {
        var dossier = applications.byReference(reference, officer);
        if (!dossier.status().isBeingDecided() || dossier.status().isOutcome()) return false;
        return outcomes.find(dossier.id()).flatMap(DecidedOutcome::act).filter(act -> !embargoes.hides(act, officer)).isEmpty();
    }

    /** What an officer wrote, or what the grid gives. */
    @Transactional(readOnly = true)
    public Feedback of(ApplicationId application) {
        return store.find(application).orElseGet(() -> drafted(application));
    }

    /** @param version the one that was read */
    public DecisionResult review(ApplicationReference reference, Feedback.Typed typed, int version, Caller officer) {
        var outcome = refusedOutcome(reference, officer);
        if (!Feedback.saysWhatToDo(typed))
            return new Refused("mots", "Dites au moins une chose qui ferait progresser le projet : sans elle, ce retour répète le refus.");
        if (store.find(outcome.application()).flatMap(Feedback::releasedAt).isPresent())
            return new Refused("mots", "Ce retour est publié : il ne change plus.");
        var now = clock.instant();
        if (!store.write(outcome.application(), typed, version, officer, now)) throw new Stale("feedback on " + reference);
        events.publishEvent(new FeedbackReviewed(outcome.application(), now, officer, version + 1));
        return new Done();
    }

    /** The refused dossiers of an act whose feedback is not released, ready or not. */
    @Transactional(readOnly = true)
    public List<FeedbackToRelease> toRelease(ActId act, Caller reader) {
        return of(act, reader).stream().filter(each -> !each.isReleased()).toList();
    }

    @Transactional(readOnly = true)
    public List<FeedbackToRelease> of(ActId act, Caller reader) {
        var written = store.of(act);
        return applications.shownTo(reader, outcomes.of(act), DecidedOutcome::application).stream().filter(outcome -> outcome.kind() == OutcomeKind.REFUSED)
                .map(outcome -> new FeedbackToRelease(outcome, Optional.ofNullable(written.get(outcome.application())),
                        hold(outcome, Optional.ofNullable(written.get(outcome.application()))))).toList();
    }

    /** A third act: the decision is notified, an officer has read the feedback over. */
    public DecisionResult release(ApplicationId application, Caller by) {
        var outcome = outcomes.find(application).orElseThrow(() -> new NotFound("outcome of " + application));
        var feedback = store.find(application);
        var hold = hold(outcome, feedback);
        if (hold.isPresent()) return new Refused("retour", hold.get());
        var now = clock.instant();
        if (!store.release(application, by, now)) throw new Stale("feedback on " + outcome.reference());
        events.publishEvent(new FeedbackReleased(application, now, by, feedback.orElseThrow().version()));
        tellItsAuthor(outcome);
        return new Done();
    }

    /** For its applicant, once released. @throws NotFound before */
    @Transactional(readOnly = true)
    public Feedback theirs(ApplicationReference reference, Caller caller) {
        return released(applications.byReference(reference, caller).id()).orElseThrow(() -> new NotFound("feedback on " + reference));
    }

    /** About the decision its applicant knows of, be it one that no longer stands (I8). */
    @Transactional(readOnly = true)
    public Optional<Feedback> released(ApplicationId application) {
        return notices.knownOutcome(application).flatMap(DecidedOutcome::act).flatMap(act -> store.find(application, act))
                .filter(feedback -> feedback.releasedAt().isPresent());
    }

    private static Optional<String> hold(DecidedOutcome outcome, Optional<Feedback> feedback) {
        if (outcome.notifiedOn().isEmpty()) return Optional.of("La décision n’est pas encore notifiée : le retour vient après elle.");
        if (feedback.filter(Feedback::isReviewed).isEmpty()) return Optional.of("Personne n’a relu ce retour.");
        return Optional.empty();
    }

    /** From the readings, for a call that several people read; else from the grid of the service. */
    private Feedback drafted(ApplicationId application) {
        var read = readings.of(application).stream().filter(each -> !each.consultative()).toList();
        if (!read.isEmpty()) {
            var first = read.getFirst();
            return new Feedback(first.lines().stream().filter(line -> !line.said().isEmpty())
                    .map(line -> new Feedback.Line(line.code(), line.label(), first.marks(line), line.reasons(), "")).toList(),
                    "", 0, Optional.empty(), Optional.empty());
        }
        var scoring = scores.of(application);
        var lines = scoring.closed()
                ? scoring.sheet().lines().stream().map(line -> new Feedback.Line(line.code(), line.label(), told(line, scoring.sheet()), line.justification(), "")).toList()
                : List.<Feedback.Line>of();
        return new Feedback(lines, "", 0, Optional.empty(), Optional.empty());
    }

    private static String told(ScoreSheet.Line line, ScoreSheet sheet) {
        return switch (line.mark().orElse(null)) {
            case Mark.Score(int value) -> value + " sur " + sheet.scaleMax();
            case Mark.CannotJudge() -> "non jugé";
            case null -> "non noté";
        };
    }

    private void tellItsAuthor(DecidedOutcome outcome) {
        var dossier = applications.view(outcome.application());
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(
                author.email(), "Dossier %s : un retour sur votre projet".formatted(dossier.reference()),
                """
                Bonjour,

                La Région vous adresse un retour détaillé sur votre projet, dossier %s : critère par critère, ce qui le ferait progresser.

                Lisez-le dans votre espace : %s
                """.formatted(dossier.reference(), instance.link(dossier.path() + "/retour")),
                Optional.of(author.id()), Optional.of(dossier.id().subject()), "decision.feedback")));
    }
}
