package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** What one year holds, where the lines are told by year. */
    public Euros total(BudgetChart.Side side, int year) {
        return Euros.sum(lines.stream().filter(line -> line.side() == side).map(line -> line.in(year)).toList());
    }

    /** Resources that are no subsidy: sales, fees, gifts, own funds. Volunteers are no money: they are not counted. */
    public Euros selfFinancing() {
        return sum(line -> line.side() == BudgetChart.Side.RESOURCES && !line.account().startsWith("74"));
    }

    public Euros resources(BudgetLine.Status status) {
        return sum(line -> line.side() == BudgetChart.Side.RESOURCES && !line.isTheRequest() && line.status().filter(status::equals).isPresent());
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
        return of(BudgetChart.REGION);
    }

    public Euros otherPublicResources() {
        return publicResources().minus(askedOfTheRegion());
    }

    /** Empty when nothing was typed at all. */
    public Optional<BudgetTotals> ifAny() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    private Euros sum(Predicate<BudgetLine> kept) {
        return Euros.sum(lines.stream().filter(kept).flatMap(line -> line.amount().amount().stream()).toList());
    }
}
