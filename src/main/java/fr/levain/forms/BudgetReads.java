package fr.levain.forms;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of the same form that settle how a budget is told, so that nothing is asked twice.
 *
 * @param vat whether the holder recovers VAT: {@code oui}, {@code non}, {@code partiel}
 * @param period of the project: when it crosses years, a budget may be told by year
 * @param requested the aid asked for: it is the Region's line
 * @param byYearWhen when the budget is told by year; never when empty
 * @param proofs piece under which the proof of a resource, sent from its line, is filed; no file is asked there when empty
 */
public record BudgetReads(Optional<String> vat, Optional<String> period, Optional<String> requested, Optional<Condition> byYearWhen, Optional<String> proofs) {
    public static final BudgetReads NOTHING = new BudgetReads(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public BudgetReads {
        // forms kept before a line could hold its proof say nothing of it
        proofs = Objects.requireNonNullElse(proofs, Optional.empty());
    }

    public BudgetReads(Optional<String> vat, Optional<String> period, Optional<String> requested, Optional<Condition> byYearWhen) {
        this(vat, period, requested, byYearWhen, Optional.empty());
    }

    Stream<String> fields() {
        return Stream.concat(Stream.of(vat, period, requested).flatMap(Optional::stream), byYearWhen.stream().flatMap(Condition::fields));
    }
}
