package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A salary as it is counted: full-time equivalents × months × monthly cost, rounded half up once (C8).
 *
 * @param fte full-time equivalents on the project
 * @param monthly what a full-time month costs, charges included
 * @param months by year, or under {@link #WHOLE} for the whole project
 */
public record StaffCost(Answer fte, Answer monthly, Map<Integer, Answer> months) {
    /** Stands for the whole project where a budget is not told by year. */
    public static final int WHOLE = 0;

    public StaffCost {
        months = Collections.unmodifiableMap(new TreeMap<>(months));
    }

    /** Nothing of it was typed. */
    @JsonIgnore
    public boolean isBlank() {
        return parts().allMatch(Answer::isAbsent);
    }

    @JsonIgnore
    public boolean isComplete() {
        return !months.isEmpty() && parts().allMatch(part -> part.known().isPresent());
    }

    /** What a year costs, or the whole project; empty while something is missing. */
    public Optional<Euros> cost(int year) {
        var time = number(months.getOrDefault(year, Answer.ABSENT));
        return number(fte).flatMap(share -> time.flatMap(count -> monthly.amount().map(cost -> cost.times(new Rate(share.multiply(count))))));
    }

    /** The years add up: each is rounded once, and the total is their sum. */
    @JsonIgnore
    public Optional<Euros> cost() {
        return isComplete() ? Optional.of(Euros.sum(months.keySet().stream().flatMap(year -> cost(year).stream()).toList())) : Optional.empty();
    }

    @JsonIgnore
    public BigDecimal totalMonths() {
        return months.values().stream().flatMap(part -> number(part).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @JsonIgnore
    public boolean isByYear() {
        return months.keySet().stream().anyMatch(year -> year != WHOLE);
    }

    /** {@code 0,5 ETP × 12 mois × 2 000,00 €}; empty while something is missing. */
    public String told() {
        return isComplete()
                ? "%s ETP × %s mois × %s".formatted(French.number(number(fte).orElseThrow()), French.number(totalMonths()), monthly.amount().orElseThrow())
                : "";
    }

    private Stream<Answer> parts() {
        return Stream.of(Stream.of(fte, monthly), months.values().stream()).flatMap(part -> part);
    }

    static Optional<BigDecimal> number(Answer answer) {
        return answer.known().flatMap(value -> value instanceof Value.Quantity(var number) ? Optional.of(number) : Optional.empty());
    }

    static Optional<Euros> sum(Collection<Answer> amounts) {
        var known = amounts.stream().flatMap(amount -> amount.amount().stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Euros.sum(known));
    }
}
