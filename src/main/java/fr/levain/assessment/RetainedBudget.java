package fr.levain.assessment;

import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.EligibleCosts;
import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The charges of a budget, each with what is asked and what the service keeps of it. The rules propose; an officer settles
 * every line, and says why where they depart from the rules (A4). Its total is the base of the aid.
 *
 * @param lines in the order of the budget
 */
public record RetainedBudget(List<Line> lines) {
    private static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 500;

    /**
     * @param computed what the rules keep of it
     * @param ground why the rules leave something out; empty when they leave nothing
     * @param reason of the officer; empty when they follow the rules
     * @param settledOn what was asked on this line when an officer settled it; empty while only the rules have spoken
     */
    public record Line(
            UUID id, String account, String label, Euros asked, Euros computed, String ground, Euros retained, String reason,
            Optional<Euros> settledOn) {
        /** Never looked at by an officer, or corrected by the applicant since. */
        public boolean isToReview() {
            return settledOn.filter(asked::equals).isEmpty();
        }

        public boolean isCorrected() {
            return settledOn.isPresent() && isToReview();
        }

        public Euros leftOut() {
            return asked.minus(retained);
        }

        /** Why not all of it, or why more than the rules keep. */
        public String why() {
            return reason.isBlank() && retained.equals(computed) ? ground : reason;
        }

        Line kept(Kept by) {
            return new Line(id, account, label, asked, computed, ground, by.retained(), by.reason().strip(), Optional.of(asked));
        }
    }

    /** What an officer typed of a line. */
    public record Kept(Euros retained, String reason) {}

    /** @param amount the amount is wrong; the reason else */
    public record Gap(UUID line, boolean amount, String message) {}

    public RetainedBudget {
        lines = List.copyOf(lines);
    }

    /** The lines the rules count, under what officers settled so far. */
    static RetainedBudget of(BudgetTotals filed, Optional<EligibleCosts> rules, Map<UUID, LineSettled> settled) {
        var counted = new HashMap<UUID, EligibleCosts.Line>();
        rules.ifPresent(costs -> costs.lines().forEach(line -> counted.put(line.line().id(), line)));
        var lines = new ArrayList<Line>();
        for (var line : filed.lines()) {
            if (line.side() != BudgetChart.Side.CHARGES) continue;
            var asked = line.amount().amount().filter(Euros::isPositive);
            if (asked.isEmpty()) continue;
            var rule = Optional.ofNullable(counted.get(line.id()));
            var computed = rule.map(EligibleCosts.Line::eligible).orElse(asked.get());
            var ground = rule.flatMap(EligibleCosts.Line::reason).orElse("");
            var by = Optional.ofNullable(settled.get(line.id()));
            var retained = by.map(LineSettled::retained).orElse(computed).atMost(asked.get());
            // whoever followed the rules gave no reason of their own
            var reason = by.map(LineSettled::reason).filter(said -> !retained.equals(computed) || !said.equals(ground)).orElse("");
            lines.add(new Line(line.id(), line.account(), labelOf(line), asked.get(), computed, ground, retained, reason, by.map(LineSettled::asked)));
        }
        return new RetainedBudget(lines);
    }

    private static String labelOf(BudgetLine line) {
        var account = BudgetChart.of(BudgetChart.CURRENT).label(line.account());
        return line.label().isBlank() ? account : account + " : " + line.label().strip();
    }

    /** The same, under what the officer typed: a line they did not send stays as it is. */
    public RetainedBudget with(Map<UUID, Kept> typed) {
        return new RetainedBudget(lines.stream().map(line -> typed.containsKey(line.id()) ? line.kept(typed.get(line.id())) : line).toList());
    }

    public Euros asked() {
        return Euros.sum(lines.stream().map(Line::asked).toList());
    }

    public Euros computed() {
        return Euros.sum(lines.stream().map(Line::computed).toList());
    }

    public Euros retained() {
        return Euros.sum(lines.stream().map(Line::retained).toList());
    }

    /** An officer has settled lines of it: the base of the aid is read here, and typed nowhere. */
    public boolean isSettled() {
        return lines.stream().anyMatch(line -> line.settledOn().isPresent());
    }

    public List<Line> toReview() {
        return lines.stream().filter(Line::isToReview).toList();
    }

    public List<Line> reduced() {
        return lines.stream().filter(line -> line.leftOut().isPositive()).toList();
    }

    /** What stops it from being kept. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var line : lines) {
            if (line.retained().isAbove(line.asked()))
                gaps.add(new Gap(line.id(), true, "« %s » : retenez au plus %s, le montant demandé.".formatted(line.label(), line.asked())));
            else if (!line.retained().equals(line.computed()) && line.reason().strip().length() < SHORTEST_REASON)
                gaps.add(new Gap(line.id(), false, "« %s » : dites pourquoi vous vous écartez de %s.".formatted(line.label(), line.computed())));
            else if (line.reason().length() > LONGEST_REASON)
                gaps.add(new Gap(line.id(), false, "« %s » : raccourcissez le motif, 500 caractères au plus.".formatted(line.label())));
        }
        return gaps;
    }
}
