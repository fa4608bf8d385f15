package fr.levain.cofunding;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Recommendations;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The funders of a dossier and their shares of its budget, as filed and corrected. */
@Component
class CostSplits {
    private final FunderStore store;
    private final Recommendations recommendations;

    CostSplits(FunderStore store, Recommendations recommendations) {
        this.store = store;
        this.recommendations = recommendations;
    }

    CoFunding of(ApplicationId application) {
        return new CoFunding(store.of(application), new CostSplit(costs(application), store.shares(application)));
    }

    private List<CostSplit.Cost> costs(ApplicationId application) {
        return recommendations.budget(application).stream().flatMap(budget -> budget.lines().stream())
                .filter(line -> line.side() == BudgetChart.Side.CHARGES).flatMap(CostSplits::cost).toList();
    }

    private static Stream<CostSplit.Cost> cost(BudgetLine line) {
        return line.amount().amount().stream().filter(Euros::isPositive)
                .map(amount -> new CostSplit.Cost(line.id(), line.account() + (line.label().isBlank() ? "" : " · " + line.label()), amount));
    }
}
