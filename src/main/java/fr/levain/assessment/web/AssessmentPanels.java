package fr.levain.assessment.web;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.assessment.Scores;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AssessmentPanels implements CaseFilePanel {
    private final Assessments assessments;
    private final Admissibility admissibility;
    private final Scores scores;
    private final RetainedBudgets budgets;
    private final Recommendations recommendations;

    AssessmentPanels(
            Assessments assessments, Admissibility admissibility, Scores scores, RetainedBudgets budgets, Recommendations recommendations) {
        this.assessments = assessments;
        this.admissibility = admissibility;
        this.scores = scores;
        this.budgets = budgets;
        this.recommendations = recommendations;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer() || caller.has(Role.GREETER)) return Optional.empty();
        var id = new ApplicationId(application);
        return assessments.caseOf(id).map(file -> {
            var scoring = scores.of(id);
            return new Panel("instruction", "Instruction", Place.SIDE, new AssessmentPanel(
                    file.reference(), admissibility.isConfirmed(id), admissibility.checklist(id),
                    admissibility.inadmissibility(id), scoring.sheet().result(), scoring.sheet().lines().size(),
                    scoring.closed(), scores.isWithheld(id, caller), budgets.of(id), recommendations.of(id),
                    file.isHandledBy(caller) && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ASSISTANT))));
        });
    }
}
