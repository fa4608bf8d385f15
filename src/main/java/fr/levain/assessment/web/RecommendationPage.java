package fr.levain.assessment.web;

import fr.levain.assessment.Instalments;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.RetainedBudget;
import fr.levain.eligibility.AmountComputation;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.EligibleCosts;
import fr.levain.kernel.Euros;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param settled the budget kept line by line, when it is: the base is its total
 * @param leftItsBudget that total is no longer the base of the proposal made
 * @param typed what is in the inputs, by their id
 */
public record RecommendationPage(
        String reference,
        String title,
        Optional<Euros> requested,
        Optional<BudgetTotals> budget,
        Optional<EligibleCosts> eligible,
        Optional<EnvelopeView> envelope,
        Optional<AmountComputation> computation,
        Optional<Recommendation> made,
        Optional<RetainedBudget> settled,
        boolean leftItsBudget,
        Map<String, String> typed,
        boolean mayPropose,
        boolean mayDecide,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What the form in sight proposes; the other one is folded under it. */
    public boolean forRefusal() {
        return value("sens").equals("non");
    }

    /** Someone is at work on the form: what they typed stays in sight. */
    public boolean mayMend() {
        return typed.containsKey("action");
    }

    public String basis(Recommendation of) {
        var basis = Basis.valueOf(of.basis());
        return basis.label() + ", " + basis.reference();
    }

    public static List<Choice> activities() {
        return Arrays.stream(AidedActivity.values()).map(activity -> Choice.of(activity.name(), activity.label())).toList();
    }

    public List<Choice> bases() {
        return Arrays.stream(Basis.values()).map(basis -> new Choice(basis.name(), basis.label(), basis.reference())).toList();
    }

    public List<Choice> instalments() {
        return Arrays.stream(Instalments.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }

    public String budgetPath() {
        return "/instruction/" + reference + "/budget";
    }

    public boolean waitsForTheHead() {
        return made.filter(it -> it.status() == Recommendation.Status.MADE).isPresent();
    }
}
