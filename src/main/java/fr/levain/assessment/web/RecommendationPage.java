package fr.levain.assessment.web;

import fr.levain.assessment.AidSetting;
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
import fr.levain.stateaid.ExemptedScheme;
import fr.levain.stateaid.UndertakingSize;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * @param settled the budget kept line by line, when it is: the base is its total
 * @param leftItsBudget that total is no longer the base of the proposal made
 * @param missing what must be done with the dossier before any proposal, in French
 * @param aid what state-aid law knows of the holder
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
        List<String> missing,
        AidSetting aid,
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
        return Basis.offered().stream().map(basis -> new Choice(basis.name(), basis.label(), basis.reference())).toList();
    }

    /** Each part of a scheme, with what it lets public money pay of the costs. */
    public List<Choice> schemes() {
        return aid.schemes().stream().map(scheme -> Choice.of(scheme.reference(), "%s : %s".formatted(scheme.reference(), scheme.title()))).toList();
    }

    public static List<Choice> sizes() {
        return Arrays.stream(UndertakingSize.values()).map(size -> Choice.of(size.name(), size.label())).toList();
    }

    /** The questions of a scheme are unfolded as soon as one of them is answered, or the basis asks them. */
    public boolean asksScheme() {
        return value("fondement").equals(Basis.EXEMPTED_SCHEME.name()) || !value("regime-autres").isEmpty();
    }

    public String rates(ExemptedScheme scheme) {
        return Arrays.stream(UndertakingSize.values()).flatMap(size -> scheme.intensity(size).stream().map(rate -> "%s %s".formatted(
                size.label().toLowerCase(Locale.FRENCH), rate))).collect(Collectors.joining(", "));
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
