package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Filing;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.assessment.ScoreHistory;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.committees.GivenOpinion;
import fr.levain.opinions.Opinions;
import fr.levain.readings.ReadResults;
import fr.levain.audit.Journal;
import fr.levain.eligibility.Verdict;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The right to know: any decision explained from what was kept of it, never from what the rules would say today. */
@Service
@Transactional(readOnly = true)
public class Explanations {
    private static final Set<String> LANDMARKS = Set.of(
            "ApplicationSubmitted", "CaseOpened", "ChecklistConfirmed", "InadmissibilitySigned", "ScoresRecorded", "BudgetSettled", "AssessmentCompleted",
            "OpinionReceived", "ReadingGiven", "SecondAnalysisSigned", "OpinionGiven", "PutOnReserve", "ReservePromoted", "OpinionTold", "ApplicationReported",
            "AwardGranted", "ApplicationRefused", "EvidenceFrozen", "NotificationSent", "OutcomeNotified", "DecisionCorrected", "DecisionTakenBack",
            "AgreementSigned");
    private static final Set<String> MINUTES = Set.of("MinutesSigned");

    private final Applications applications;
    private final Notifications notifications;
    private final ChangeNotices notices;
    private final Decisions decisions;
    private final Admissibility admissibility;
    private final Scores scores;
    private final ScoreHistory history;
    private final Recommendations recommendations;
    private final RetainedBudgets budgets;
    private final CommitteeOpinions committees;
    private final Opinions opinions;
    private final AlgorithmsUsed algorithms;
    private final EvidenceStore evidence;
    private final ReadResults readings;
    private final Journal journal;

    Explanations(
            Applications applications, Notifications notifications, Decisions decisions, ChangeNotices notices, Admissibility admissibility, Scores scores, ScoreHistory history,
            Recommendations recommendations, RetainedBudgets budgets, CommitteeOpinions committees, Opinions opinions, ReadResults readings, AlgorithmsUsed algorithms, EvidenceStore evidence, Journal journal) {
        this.evidence = evidence;
        this.algorithms = algorithms;
        this.committees = committees;
        this.opinions = opinions;
        this.readings = readings;
        this.applications = applications;
        this.notifications = notifications;
        this.notices = notices;
        this.decisions = decisions;
        this.admissibility = admissibility;
        this.scores = scores;
        this.history = history;
        this.recommendations = recommendations;
        this.budgets = budgets;
        this.journal = journal;
    }

    /** For its applicant, once they know the decision. @throws NotFound before */
    public Explanation theirs(ApplicationReference reference, Caller caller) {
        var explained = explained(Optional.of(notifications.theirs(reference, caller)).filter(outcome -> outcome.notifiedOn().isPresent()), reference);
        return notices.pendingSince(explained.outcome()).map(explained::until).orElse(explained);
    }

    /** For the service, as soon as it is decided. @throws NotFound before */
    public Explanation forOfficer(ApplicationReference reference, Caller officer) {
        var application = applications.byReference(reference, officer).id();
        var explained = explained(notifications.of(application, officer), reference);
        return scores.isWithheld(application, officer) ? explained.unscored() : explained;
    }

    private Explanation explained(Optional<DecidedOutcome> decided, ApplicationReference reference) {
        return of(decided.orElseThrow(() -> new NotFound("decision on " + reference)));
    }

    /** From what was frozen with it; as it is found today for one taken before this was kept. */
    private Explanation of(DecidedOutcome outcome) {
        return evidence.of(outcome).map(frozen -> explained(outcome, frozen.reasons(), frozen.algorithms()))
                .orElseGet(() -> explained(outcome, found(outcome), algorithms.of(outcome.application())));
    }

    /** As it is found today, to be frozen with the decision. */
    Explanation now(DecidedOutcome outcome) {
        return explained(outcome, found(outcome), algorithms.now(outcome.application()));
    }

    /** The sheet that was closed for it: a dossier taken up again is scored afresh. */
    private Optional<ScoreSheet> scored(DecidedOutcome outcome) {
        var application = outcome.application();
        var now = Optional.of(scores.of(application)).filter(Scores.Scoring::closed).map(Scores.Scoring::sheet);
        if (notifications.of(application).isPresent()) return now;
        return history.versions(application).stream().findFirst().map(last -> history.version(application, last.number()).sheet());
    }

    private Reasons found(DecidedOutcome outcome) {
        var application = outcome.application();
        return new Reasons(
                applications.filing(application).map(Filing::verdict).orElse(Verdict.NONE), admissibility.checklist(application).overrulings(),
                scored(outcome), readings.of(application), recommendations.of(application), budgets.settled(application),
                committees.of(application).filter(GivenOpinion::signed), opinions.received(application));
    }

    private Explanation explained(DecidedOutcome outcome, Reasons reasons, List<AlgorithmUsed> used) {
        return new Explanation(
                outcome, outcome.act().map(decisions::act), reasons.verdict(), reasons.overruled(), reasons.scoring(), reasons.readings(), reasons.proposal(),
                reasons.budget(), reasons.committee(), reasons.opinions(), used,
                journal.landmarksOf(outcome.application().subject(), LANDMARKS),
                reasons.committee().map(given -> journal.landmarksOf(given.meeting().subject(), MINUTES)).orElse(List.of()), false);
    }
}
