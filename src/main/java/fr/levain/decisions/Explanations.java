package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Filing;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.RetainedBudgets;
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
    private final Decisions decisions;
    private final Admissibility admissibility;
    private final Scores scores;
    private final Recommendations recommendations;
    private final RetainedBudgets budgets;
    private final CommitteeOpinions committees;
    private final Opinions opinions;
    private final AlgorithmsUsed algorithms;
    private final ReadResults readings;
    private final Journal journal;

    Explanations(
            Applications applications, Notifications notifications, Decisions decisions, Admissibility admissibility, Scores scores,
            Recommendations recommendations, RetainedBudgets budgets, CommitteeOpinions committees, Opinions opinions, ReadResults readings, AlgorithmsUsed algorithms, Journal journal) {
        this.algorithms = algorithms;
        this.committees = committees;
        this.opinions = opinions;
        this.readings = readings;
        this.applications = applications;
        this.notifications = notifications;
        this.decisions = decisions;
        this.admissibility = admissibility;
        this.scores = scores;
        this.recommendations = recommendations;
        this.budgets = budgets;
        this.journal = journal;
    }

    /** For its applicant, once they know the decision. @throws NotFound before */
    public Explanation theirs(ApplicationReference reference, Caller caller) {
        return explained(Optional.of(notifications.theirs(reference, caller)).filter(outcome -> outcome.notifiedOn().isPresent()), reference);
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

    Explanation of(DecidedOutcome outcome) {
        var application = outcome.application();
        var committee = committees.of(application).filter(GivenOpinion::signed);
        return new Explanation(
                outcome, outcome.act().map(decisions::act),
                applications.filing(application).map(Filing::verdict).orElse(Verdict.NONE), admissibility.checklist(application).overrulings(),
                Optional.of(scores.of(application)).filter(Scores.Scoring::closed), readings.of(application), recommendations.of(application),
                budgets.settled(application),
                committee, opinions.received(application), algorithms.of(application),
                journal.landmarksOf(application.subject(), LANDMARKS),
                committee.map(given -> journal.landmarksOf(given.meeting().subject(), MINUTES)).orElse(List.of()), false);
    }
}
