package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.calls.Calls;
import fr.levain.calls.Expense;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.EligibleCosts;
import fr.levain.forms.Value;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The budget of a dossier as it was filed, or corrected since, and what the terms of its call count of it. */
@Component
class FiledBudgets {
    private final Applications applications;
    private final Calls calls;

    FiledBudgets(Applications applications, Calls calls) {
        this.applications = applications;
        this.calls = calls;
    }

    Optional<BudgetTotals> of(ApplicationId application) {
        return applications.answers(application).byField().values().stream()
                .flatMap(answer -> answer.known().stream())
                .flatMap(value -> value instanceof Value.BudgetLines lines ? Stream.of(BudgetTotals.of(lines)) : Stream.empty())
                .findFirst();
    }

    /** Empty where the terms name no account of the budget. */
    Optional<EligibleCosts> eligible(ApplicationId application) {
        var expenses = calls.revision(applications.view(application).callRevision()).sheet().expenses();
        return of(application).flatMap(totals -> EligibleCosts.of(expenses.stream().map(Expense::rule).toList(), totals));
    }
}
