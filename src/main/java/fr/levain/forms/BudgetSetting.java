package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a budget is told in one dossier, by what was answered elsewhere in it.
 *
 * @param vat how amounts count the VAT
 * @param vatIsAnswered whether the holder said if it recovers the VAT; the form decides otherwise
 * @param years told one by one; empty when a line has one amount
 * @param requested the aid asked for in this dossier
 * @param projectMonths how long the project lasts, a month begun being counted whole
 */
public record BudgetSetting(Vat vat, boolean vatIsAnswered, List<Integer> years, Optional<Euros> requested, Optional<Long> projectMonths) {
    /** A project longer than this is told by its totals. */
    private static final int MOST_YEARS = 5;

    /** What an amount holds of the VAT. */
    public enum Vat {
        EXCLUDED("hors taxes", "votre structure récupère la TVA"),
        INCLUDED("toutes taxes comprises", "votre structure ne récupère pas la TVA"),
        UNRECOVERED("hors taxes, plus la TVA que vous ne récupérez pas", "votre structure récupère une partie de la TVA");

        private final String label;
        private final String reason;

        Vat(String label, String reason) {
            this.label = label;
            this.reason = reason;
        }

        public String label() {
            return label;
        }

        public String reason() {
            return reason;
        }
    }

    public BudgetSetting {
        years = List.copyOf(years);
    }

    public BudgetSetting(Vat vat, boolean vatIsAnswered, List<Integer> years, Optional<Euros> requested) {
        this(vat, vatIsAnswered, years, requested, Optional.empty());
    }

    public static BudgetSetting of(FieldType.Budget budget, Answers dossier) {
        var reads = budget.reads();
        var status = reads.vat().map(dossier::codes).flatMap(codes -> codes.stream().findFirst());
        var vat = switch (status.orElse("")) {
            case "oui" -> Vat.EXCLUDED;
            case "non" -> Vat.INCLUDED;
            case "partiel" -> Vat.UNRECOVERED;
            default -> budget.tax() == FieldType.Tax.EXCLUDED ? Vat.EXCLUDED : Vat.INCLUDED;
        };
        var byYear = reads.byYearWhen().filter(when -> when.holds(dossier::to)).isPresent();
        var years = byYear ? reads.period().map(dossier::to).flatMap(BudgetSetting::years).orElse(List.of()) : List.<Integer>of();
        return new BudgetSetting(vat, status.isPresent(), years, reads.requested().flatMap(dossier::amount),
                reads.period().map(dossier::to).flatMap(BudgetSetting::months));
    }

    public boolean isByYear() {
        return !years.isEmpty();
    }

    /** How amounts are written, and why. */
    public String told() {
        return vatIsAnswered ? "Écrivez les montants %s : %s.".formatted(vat.label(), vat.reason()) : "Écrivez les montants %s.".formatted(vat.label());
    }

    private static Optional<Long> months(Answer period) {
        return period.known().flatMap(value -> value instanceof Value.Span(var start, var end) && end.isAfter(start)
                ? Optional.of(ChronoUnit.MONTHS.between(start, end) + 1) : Optional.empty());
    }

    private static Optional<List<Integer>> years(Answer period) {
        return period.known().flatMap(value -> value instanceof Value.Span(var start, var end) ? Optional.of(new int[] {start.getYear(), end.getYear()}) : Optional.empty())
                .filter(span -> span[1] > span[0] && span[1] - span[0] < MOST_YEARS)
                .map(span -> IntStream.rangeClosed(span[0], span[1]).boxed().toList());
    }
}
