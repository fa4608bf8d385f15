package fr.levain.support;

import fr.levain.kernel.Euros;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a project costs and who is asked to pay.
 *
 * @param budget of the project; empty while nobody noted it
 * @param lines in the order they were asked
 */
public record FundingPlan(Optional<Euros> budget, List<Funding> lines) {
    public static final FundingPlan NONE = new FundingPlan(Optional.empty(), List.of());

    public FundingPlan {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return budget.isEmpty() && lines.isEmpty();
    }

    /** Of all, whatever was answered, but what the holder took back. */
    public Euros asked() {
        return Euros.sum(lines.stream().filter(each -> each.answer() != Funding.Answer.WITHDRAWN).map(Funding::asked).toList());
    }

    public Euros granted() {
        return Euros.sum(lines.stream().flatMap(each -> each.granted().stream()).toList());
    }

    /** Asked of those who have not answered. */
    public Euros awaited() {
        return Euros.sum(lines.stream().filter(each -> each.answer() == Funding.Answer.AWAITED).map(Funding::asked).toList());
    }

    /** What of the budget is granted by nobody yet; empty without a budget. */
    public Optional<Euros> missing() {
        return budget.map(whole -> granted().isAbove(whole) ? Euros.ZERO : whole.minus(granted()));
    }

    /** What would still be missing if all who are awaited gave all they were asked. */
    public Optional<Euros> toFind() {
        return missing().map(left -> awaited().isAbove(left) ? Euros.ZERO : left.minus(awaited()));
    }

    /** More is granted than the project costs: one of the amounts is wrong. */
    public boolean isExceeded() {
        return budget.filter(whole -> granted().isAbove(whole)).isPresent();
    }

    /** The line this one would obviously repeat: the same funder, whose answer is awaited or of whom as much was asked. */
    public Optional<Funding> repeated(String funder, Euros asked) {
        return lines.stream().filter(each -> name(each.funder()).equals(name(funder)))
                .filter(each -> each.answer() == Funding.Answer.AWAITED || each.answer() == Funding.Answer.GRANTED && each.asked().equals(asked)).findFirst();
    }

    /** « Fondation de l’Exemple » and « FONDATION DE L EXEMPLE » are one. */
    private static String name(String funder) {
        return Normalizer.normalize(funder, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
