package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;

/** A budget added up. Voluntary contributions (86, 87) balance apart and never enter the other totals. */
public record BudgetTotals(List<BudgetLine> lines) {
    public static BudgetTotals of(Value.BudgetLines budget) {
        return new BudgetTotals(budget.lines());
    }

    public Euros total(BudgetChart.Side side) {
        return sum(line -> BudgetChart.sideOf(line.account()) == side);
    }

    public Euros charges() {
        return total(BudgetChart.Side.CHARGES);
    }

    public Euros resources() {
        return total(BudgetChart.Side.RESOURCES);
    }

    /** Subtotal of a heading, {@code "60"}, or of one account, {@code "604"}. */
    public Euros of(String code) {
        return sum(line -> line.account().startsWith(code));
    }

    /** Charges less resources: positive when resources are missing. */
    public Euros difference() {
        return charges().minus(resources());
    }

    public Euros voluntaryDifference() {
        return total(BudgetChart.Side.VOLUNTARY_CHARGES).minus(total(BudgetChart.Side.VOLUNTARY_RESOURCES));
    }

    public boolean balances() {
        return difference().cents() == 0 && voluntaryDifference().cents() == 0;
    }

    /** Public money among the resources, the Region's included: accounts 74 but private aid. */
    public Euros publicResources() {
        return sum(line -> line.account().startsWith("74") && !line.account().equals("74-prive"));
    }

    /** The share asked of the Region in the plan. */
    public Euros askedOfTheRegion() {
        return of("74-region");
    }

    public Euros otherPublicResources() {
        return publicResources().minus(askedOfTheRegion());
    }

    /** Empty when nothing was typed at all. */
    public Optional<BudgetTotals> ifAny() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    private Euros sum(java.util.function.Predicate<BudgetLine> kept) {
        return Euros.sum(lines.stream().filter(kept).flatMap(line -> line.amount().amount().stream()).toList());
    }
}
