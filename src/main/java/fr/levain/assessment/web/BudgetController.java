package fr.levain.assessment.web;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.RetainedBudget;
import fr.levain.assessment.RetainedBudget.Kept;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.assessment.RetainedBudgets.SettleResult;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedEuros;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The budget line by line: asked, retained, and why. */
@Controller
@RequestMapping("/instruction/{reference}/budget")
class BudgetController {
    private static final String RETAINED = "retenu.";
    private static final String REASON = "motif.";

    private final RetainedBudgets budgets;
    private final Recommendations recommendations;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;

    BudgetController(
            RetainedBudgets budgets, Recommendations recommendations, Assessments assessments, Applications applications, Accounts accounts) {
        this.budgets = budgets;
        this.recommendations = recommendations;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View budget(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var file = assessments.byReference(reference, caller);
        return page(file, budgetOf(file), Map.of(), page, caller, FormErrors.none());
    }

    @PostMapping
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View settle(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.handled(reference, caller);
        var budget = budgetOf(file);
        var errors = unreadable(budget, typed);
        var kept = kept(budget, typed);
        if (!errors.isEmpty() || !"retenir".equals(typed.get("action"))) return page(file, budget.with(kept), typed, 1, caller, errors);
        return switch (budgets.settle(reference, kept, number(typed.get("vu")), caller)) {
            case SettleResult.Settled() -> Redirect.to("/instruction/" + reference + "/budget");
            case SettleResult.Overtaken() -> page(file, budget.with(kept), typed, 1, caller, FormErrors.of("budget-lignes",
                    "Des dépenses ont été retenues pendant votre saisie, par un collègue ou dans une autre de vos fenêtres. L’historique les montre. Votre saisie reste ici : relisez-la, puis enregistrez à nouveau."));
            case SettleResult.Unsettled(var gaps) -> {
                for (var gap : gaps) errors = errors.plus((gap.amount() ? RETAINED : REASON) + gap.line(), gap.message());
                yield page(file, budget.with(kept), typed, 1, caller, errors);
            }
        };
    }

    private BudgetPage page(CaseFile file, RetainedBudget budget, Map<String, String> typed, int number, Caller caller, FormErrors errors) {
        var application = file.application();
        var dossier = applications.view(application);
        int page = Math.clamp(number, 1, 1_000);
        int count = budgets.count(application);
        var history = budgets.history(application, page);
        var here = "/instruction/" + file.reference() + "/budget?page=";
        var paging = new Paging(French.plural(count, "ligne retenue", "lignes retenues"),
                page > 1 ? Optional.of(here + (page - 1) + "#historique") : Optional.empty(),
                page * RetainedBudgets.PER_PAGE < count ? Optional.of(here + (page + 1) + "#historique") : Optional.empty());
        // after a colleague, what is sent again has been read; after an error of one's own, it has not
        int read = typed.containsKey("vu") && !errors.concerns("budget-lignes") ? number(typed.get("vu")) : count;
        return new BudgetPage(
                file.reference(), dossier.shownTitle(), budget, read, typed,
                file.isHandledBy(caller) && dossier.status() == ApplicationStatus.UNDER_ASSESSMENT
                        && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)),
                recommendations.publicShare(application, budget.retained()), history,
                accounts.people(history.stream().flatMap(line -> line.by().stream()).distinct().toList()), paging, errors);
    }

    private RetainedBudget budgetOf(CaseFile file) {
        return budgets.of(file.application()).orElseThrow(() -> new NotFound("budget of " + file.reference()));
    }

    /** What was sent of each line; an amount that cannot be read leaves the line as it is. */
    private static Map<UUID, Kept> kept(RetainedBudget budget, Map<String, String> typed) {
        var kept = new HashMap<UUID, Kept>();
        for (var line : budget.lines()) {
            TypedAmount.read(typed.getOrDefault(RETAINED + line.id(), ""))
                    .ifPresent(amount -> kept.put(line.id(), new Kept(amount, typed.getOrDefault(REASON + line.id(), ""))));
        }
        return kept;
    }

    private static FormErrors unreadable(RetainedBudget budget, Map<String, String> typed) {
        var errors = FormErrors.none();
        for (var line : budget.lines()) {
            var text = typed.getOrDefault(RETAINED + line.id(), "");
            if (TypedAmount.read(text).isEmpty())
                errors = errors.plus(RETAINED + line.id(), "« %s ». %s".formatted(line.label(), TypedEuros.wrong(text, "Écrivez un montant en euros, 0 si vous ne retenez rien.")));
        }
        return errors;
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
