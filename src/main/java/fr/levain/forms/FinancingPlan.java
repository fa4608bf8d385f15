package fr.levain.forms;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who pays for a project: the resources by origin, each with its share of all. */
public record FinancingPlan(List<Part> parts, Euros total, Euros asked, Euros publicMoney, Euros own) {
    /** Beyond this many origins a drawing cannot be read: the smallest are told together. */
    public static final int MOST_PARTS = 8;

    /** @param states how much of it is at each state; the aid asked for has none */
    public record Part(String label, Euros amount, Rate share, Map<BudgetLine.Status, Euros> states) {}

    public FinancingPlan {
        parts = List.copyOf(parts);
    }

    public static FinancingPlan of(BudgetTotals totals, BudgetChart chart) {
        var byAccount = new LinkedHashMap<String, List<BudgetLine>>();
        for (var line : totals.lines()) {
            if (line.side() == BudgetChart.Side.RESOURCES && line.amount().amount().filter(Euros::isPositive).isPresent())
                byAccount.computeIfAbsent(line.account(), _ -> new ArrayList<>()).add(line);
        }
        var total = totals.resources();
        var parts = new ArrayList<Part>();
        byAccount.forEach((account, lines) -> parts.add(part(
                account.equals(BudgetChart.REGION) ? "Région, aide demandée" : chart.label(account), lines, total)));
        parts.sort((one, other) -> other.amount().compareTo(one.amount()));
        return new FinancingPlan(together(parts, total), total, totals.askedOfTheRegion(), totals.publicResources(), totals.selfFinancing());
    }

    public Rate publicShare() {
        return publicMoney.shareOf(total);
    }

    public Rate askedShare() {
        return asked.shareOf(total);
    }

    public Rate ownShare() {
        return own.shareOf(total);
    }

    private static Part part(String label, List<BudgetLine> lines, Euros total) {
        var states = new LinkedHashMap<BudgetLine.Status, Euros>();
        for (var line : lines) line.status().filter(_ -> !line.isTheRequest()).ifPresent(state -> states.merge(state, line.amount().amount().orElseThrow(), Euros::plus));
        var amount = Euros.sum(lines.stream().flatMap(line -> line.amount().amount().stream()).toList());
        return new Part(label, amount, amount.shareOf(total), states);
    }

    private static List<Part> together(List<Part> parts, Euros total) {
        if (parts.size() <= MOST_PARTS) return parts;
        var kept = new ArrayList<>(parts.subList(0, MOST_PARTS - 1));
        var amount = Euros.ZERO;
        var states = new LinkedHashMap<BudgetLine.Status, Euros>();
        for (var part : parts.subList(MOST_PARTS - 1, parts.size())) {
            amount = amount.plus(part.amount());
            part.states().forEach((state, euros) -> states.merge(state, euros, Euros::plus));
        }
        kept.add(new Part("Autres ressources", amount, amount.shareOf(total), states));
        return kept;
    }
}
