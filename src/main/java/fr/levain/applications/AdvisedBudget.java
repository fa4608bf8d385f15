package fr.levain.applications;

import fr.levain.calls.CallRevision;
import fr.levain.calls.Expense;
import fr.levain.eligibility.AmountComputation;
import fr.levain.eligibility.AmountTerms;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetAdvice;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.EligibleCosts;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Euros;
import java.util.Optional;

/** What the terms of a call make of a budget: the same computation as the service's, told to whoever fills it in. */
final class AdvisedBudget {
    private static final String ECONOMIC = "economic_activity";

    private AdvisedBudget() {}

    static Optional<BudgetAdvice> of(CallRevision terms, FormRevision form, Answers given) {
        var budget = form.fields().filter(field -> field.type() instanceof FieldType.Budget)
                .flatMap(field -> given.budget(field.id()).stream()).findFirst();
        return budget.flatMap(totals -> base(terms, totals).map(base -> advice(terms, form, given, totals, base)));
    }

    /** What the aid counts of the charges; empty where the terms name no account. */
    static Optional<EligibleCosts> base(CallRevision terms, BudgetTotals totals) {
        return EligibleCosts.of(terms.sheet().expenses().stream().map(Expense::rule).toList(), totals);
    }

    private static BudgetAdvice advice(CallRevision terms, FormRevision form, Answers given, BudgetTotals totals, EligibleCosts base) {
        var assumed = terms.sheet().expenses().stream().anyMatch(expense -> expense.assumption() && !expense.accounts().isEmpty());
        if (!base.total().isPositive()) return new BudgetAdvice(base, Optional.empty(), java.util.List.of(), Optional.empty(), assumed);
        var economic = form.fieldOf(ECONOMIC).flatMap(field -> given.flag(field.id()));
        // what is asked is told beside it: here, what could be
        var computation = terms.amounts().compute(new AmountTerms.Case(base.total(), economic.orElse(false), totals.otherPublicResources(), Optional.empty()));
        return new BudgetAdvice(base, Optional.of(computation.proposal()).filter(Euros::isPositive),
                computation.steps().stream().map(AmountComputation.Step::label).toList(), reason(terms, economic),
                assumed || computation.steps().stream().anyMatch(AmountComputation.Step::assumption));
    }

    /** The rate follows the nature of the activity: it changes with the answer. */
    private static Optional<String> reason(CallRevision terms, Optional<Boolean> economic) {
        var state = terms.amounts().rateUnderStateAid().map(figure -> figure.value());
        var rate = terms.amounts().rate().value();
        if (state.isEmpty() || state.get().equals(rate)) return Optional.empty();
        return Optional.of(economic.isEmpty()
                ? "Le taux est de %s, ou de %s si le projet vend sur un marché : vous le direz plus loin.".formatted(rate, state.get())
                : economic.get()
                        ? "Le taux est de %s, parce que le projet vend sur un marché.".formatted(state.get())
                        : "Le taux est de %s, parce que le projet ne vend pas sur un marché.".formatted(rate));
    }
}
