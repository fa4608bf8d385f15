package fr.levain.cofunding;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The charges of a budget and what each funder takes of each: an amount of a line belongs to one funder at most.
 *
 * @param shares by funder, then by line; a share not told is nothing
 */
public record CostSplit(List<Cost> costs, Map<UUID, Map<UUID, Euros>> shares) {
    /** A charge of the budget. */
    public record Cost(UUID line, String label, Euros amount) {}

    /** @param field id of the input to mend */
    public record Problem(String field, String message) {}

    public CostSplit {
        costs = List.copyOf(costs);
    }

    public Euros of(UUID funder, UUID line) {
        return shares.getOrDefault(funder, Map.of()).getOrDefault(line, Euros.ZERO);
    }

    /** All that this funder takes. */
    public Euros of(UUID funder) {
        return Euros.sum(costs.stream().map(cost -> of(funder, cost.line())).toList());
    }

    public Euros budget() {
        return Euros.sum(costs.stream().map(Cost::amount).toList());
    }

    /** Part of a line that no funder takes: own funds, other resources. */
    public Euros left(Cost cost) {
        return cost.amount().minus(Euros.sum(shares.keySet().stream().map(funder -> of(funder, cost.line())).toList()));
    }

    public Euros left() {
        return budget().minus(Euros.sum(shares.keySet().stream().map(this::of).toList()));
    }

    /** Costs counted twice, and shares of lines that the budget has not. Empty when the split holds. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var cost : costs) {
            if (!left(cost).isNegative()) continue;
            problems.add(new Problem(field(last(cost).orElseThrow(), cost.line()),
                    "Ligne « %s », de %s : les parts font %s, soit %s de trop. Un coût ne se compte qu’une fois."
                            .formatted(cost.label(), cost.amount(), cost.amount().minus(left(cost)), Euros.ZERO.minus(left(cost)))));
        }
        shares.forEach((funder, lines) -> lines.keySet().stream().filter(line -> costs.stream().noneMatch(cost -> cost.line().equals(line)))
                .forEach(line -> problems.add(new Problem(field(funder, line), "Cette ligne n’est plus au budget : ouvrez de nouveau la page."))));
        return problems;
    }

    public static String field(UUID funder, UUID line) {
        return "part-" + funder + "-" + line;
    }

    private Optional<UUID> last(Cost cost) {
        return shares.keySet().stream().filter(funder -> of(funder, cost.line()).isPositive()).reduce((first, second) -> second);
    }
}
