package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Completeness;
import fr.levain.assessment.Inadmissibility;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.assessment.Scores;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFileStep;
import fr.levain.ui.CaseFileStep.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes next for a dossier, from what each module knows of it. */
@Service
@Transactional(readOnly = true)
public class NextActs {
    private final Completeness completeness;
    private final Admissibility admissibility;
    private final Scores scores;
    private final RetainedBudgets budgets;
    private final Recommendations recommendations;
    private final List<CaseFileStep> steps;

    NextActs(
            Completeness completeness, Admissibility admissibility, Scores scores, RetainedBudgets budgets, Recommendations recommendations, List<CaseFileStep> steps) {
        this.completeness = completeness;
        this.admissibility = admissibility;
        this.scores = scores;
        this.budgets = budgets;
        this.recommendations = recommendations;
        this.steps = steps.stream().sorted(Comparator.comparingInt(CaseFileStep::order)).toList();
    }

    /** @param caller somebody of the service that handles it */
    public Optional<NextAct> of(CaseRow row, Caller caller) {
        var id = row.application();
        var here = "/instruction/" + row.reference();
        var proposed = recommendations.of(id);
        var inadmissible = admissibility.inadmissibility(id).filter(each -> each.status() == Inadmissibility.Status.PROPOSED).isPresent();
        var officer = caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD);
        return NextAct.of(new NextAct.Found(row.status(), officer, caller.has(Role.HEAD), row.status() == ApplicationStatus.SUBMITTED ? completeness.hindrances(id).size() : 0, row.suspended(),
                inadmissible || proposed.filter(each -> each.status() == Recommendation.Status.MADE).isPresent()
                        // what was done is undone since: it comes first, nobody validates before
                        && recommendations.missing(id).isEmpty(), inadmissible,
                proposed.filter(each -> each.status() == Recommendation.Status.RETURNED).isPresent(),
                officer && row.status() == ApplicationStatus.UNDER_ASSESSMENT ? unfinished(id, here, caller) : List.of()), here);
    }

    /** In the order of the work: may it be helped, what is it worth, what else is asked, what is kept of its budget. */
    private List<Step> unfinished(ApplicationId id, String here, Caller caller) {
        var unfinished = new ArrayList<Step>();
        if (!admissibility.isConfirmed(id)) unfinished.add(new Step("Vérifier la recevabilité", here + "/recevabilite", "Les règles ont donné leurs constats : confirmez-les, ou dites pourquoi vous ne les suivez pas."));
        var scoring = scores.of(id);
        // whoever reads apart from the others gives their own reading before: it is a step of its own
        if (!scoring.closed() && !scores.isWithheld(id, caller)) unfinished.add(new Step("Noter sur la grille", here + "/grille",
                "La grille n’est pas close : %s sur %d.".formatted(French.plural(scoring.sheet().result().judged(), "critère noté", "critères notés"), scoring.sheet().lines().size())));
        steps.forEach(each -> each.waiting(id.value(), caller).ifPresent(unfinished::add));
        budgets.of(id).filter(budget -> budget.isSettled() && !budget.toReview().isEmpty()).ifPresent(budget -> unfinished.add(
                new Step("Revoir le budget", here + "/budget", "%s depuis une correction du porteur.".formatted(French.plural(budget.toReview().size(), "ligne reste à revoir", "lignes restent à revoir")))));
        return unfinished;
    }
}
