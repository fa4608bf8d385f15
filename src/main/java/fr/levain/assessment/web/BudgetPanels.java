package fr.levain.assessment.web;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BudgetPanels implements CaseFilePanel {
    private final Assessments assessments;
    private final RetainedBudgets budgets;

    BudgetPanels(Assessments assessments, RetainedBudgets budgets) {
        this.assessments = assessments;
        this.budgets = budgets;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer() || caller.has(Role.GREETER)) return Optional.empty();
        var id = new ApplicationId(application);
        return budgets.of(id).flatMap(budget -> assessments.caseOf(id).map(file ->
                new Panel("budget", "Budget demandé et retenu", Place.MAIN, new BudgetPanel(file.reference(), budget))));
    }
}
