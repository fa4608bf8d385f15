package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an aid counts of the charges of a budget, line by line, with the reason for what it leaves out. A share of other
 * costs is rounded half up once (C8), then used up line after line.
 *
 * @param lines charges that have an amount, in the order of the budget
 */
public record EligibleCosts(List<Line> lines) {
    /** @param reason why something of it is left out */
    public record Line(BudgetLine line, Euros amount, Euros eligible, Optional<String> reason) {
        public Euros excluded() {
            return amount.minus(eligible);
        }
    }

    public EligibleCosts {
        lines = List.copyOf(lines);
    }

    /** @return empty where no rule names an account: nothing can be told of the base */
    public static Optional<EligibleCosts> of(List<CostRule> rules, BudgetTotals totals) {
        return rules.stream().allMatch(rule -> rule.accounts().isEmpty()) ? Optional.empty() : Optional.of(new Counting(rules, totals).base());
    }

    public Euros total() {
        return Euros.sum(lines.stream().map(Line::eligible).toList());
    }

    public List<Line> leftOut() {
        return lines.stream().filter(line -> line.excluded().isPositive()).toList();
    }

    private static final class Counting {
        private final List<CostRule> rules;
        private final BudgetTotals totals;
        private final Map<CostRule, Euros> left = new LinkedHashMap<>();

        Counting(List<CostRule> rules, BudgetTotals totals) {
            this.rules = rules;
            this.totals = totals;
        }

        EligibleCosts base() {
            var counted = new ArrayList<Line>();
            for (var line : totals.lines()) {
                if (line.side() == BudgetChart.Side.CHARGES) line.amount().amount().filter(Euros::isPositive).ifPresent(amount -> counted.add(line(line, amount)));
            }
            return new EligibleCosts(counted);
        }

        private Line line(BudgetLine line, Euros amount) {
            var rule = rules.stream().filter(each -> each.holds(line.account()) > 0)
                    .max(Comparator.comparingInt(each -> each.holds(line.account())));
            if (rule.isEmpty()) return new Line(line, amount, Euros.ZERO, Optional.of("L’appel ne prévoit pas cette dépense. Le service peut l’apprécier."));
            return switch (rule.get().taken()) {
                case YES -> new Line(line, amount, amount, Optional.empty());
                case NO -> new Line(line, amount, Euros.ZERO, Optional.of("Cette aide ne prend pas en compte : %s.".formatted(lower(rule.get().label()))));
                case PARTLY -> partly(line, amount, rule.get());
            };
        }

        private Line partly(BudgetLine line, Euros amount, CostRule rule) {
            if (rule.share().isEmpty()) return new Line(line, amount, amount, rule.limit().map("Dans la limite suivante, que le service vérifie : %s."::formatted));
            var share = rule.share().get();
            var base = Euros.sum(share.of().stream().map(totals::of).toList());
            var most = base.times(share.most());
            var room = left.getOrDefault(rule, most);
            var taken = amount.atMost(room);
            left.put(rule, room.minus(taken));
            return new Line(line, amount, taken, taken.equals(amount) ? Optional.empty() : Optional.of(
                    "%s : au plus %s%s, soit %s en tout.".formatted(rule.label(), share.most(), rule.limit().map(EligibleCosts::words).orElse(""), most)));
        }
    }

    /** {@code 20 % des dépenses de personnel} after its figure. */
    private static String words(String limit) {
        return limit.replaceFirst("^[\\d\\s\\p{Z},]+%", "");
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase() + text.substring(1);
    }
}
