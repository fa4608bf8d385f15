package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;

/**
 * What the terms of a call make of a budget, told to whoever fills it in.
 *
 * @param base what the aid counts of the charges
 * @param most the greatest aid this budget may receive; empty when nothing is eligible yet
 * @param steps how it is computed, one sentence each
 * @param reason why this rate and not another
 * @param assumed whether a figure is still to be confirmed: told in a demonstration only
 */
public record BudgetAdvice(EligibleCosts base, Optional<Euros> most, List<String> steps, Optional<String> reason, boolean assumed) {
    public BudgetAdvice {
        steps = List.copyOf(steps);
    }
}
