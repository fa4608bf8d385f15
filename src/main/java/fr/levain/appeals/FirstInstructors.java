package fr.levain.appeals;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who had a part in the first decision, as the journal tells it, and who follows the case: none of them looks at it again (I7). */
@Component
class FirstInstructors {
    private static final Set<String> PARTS = Set.of(
            "AssessmentStarted", "ChecklistConfirmed", "ScoresRecorded", "RecommendationMade", "RecommendationReturned", "AssessmentCompleted",
            "InadmissibilityProposed", "InadmissibilityDeclined", "InadmissibilitySigned", "ReadingGiven", "SecondAnalysisSigned", "BudgetSettled");

    /** What instructing is: deciding on what others instructed is not, and a head goes on deciding. */
    private static final Set<String> INSTRUCTING = Set.of(
            "AssessmentStarted", "ChecklistConfirmed", "ScoresRecorded", "RecommendationMade", "InadmissibilityProposed", "ReadingGiven", "SecondAnalysisSigned",
            "BudgetSettled");

    private final Journal journal;
    private final Assessments assessments;

    FirstInstructors(Journal journal, Assessments assessments) {
        this.journal = journal;
        this.assessments = assessments;
    }

    /** Those who instructed it, the one who follows the case included. */
    Set<AccountId> of(ApplicationId application) {
        return Stream.concat(
                        assessments.caseOf(application).flatMap(CaseFile::officer).stream(),
                        journal.landmarksOf(application.subject(), INSTRUCTING).stream().map(TimelineEntry::by).map(Caller::accountOf).flatMap(Optional::stream))
                .collect(Collectors.toSet());
    }

    boolean include(ApplicationId application, Caller.Account caller) {
        return assessments.caseOf(application).flatMap(CaseFile::officer).filter(caller.id()::equals).isPresent()
                || journal.landmarksOf(application.subject(), PARTS).stream().anyMatch(entry -> entry.by().equals(caller.reference()));
    }
}
