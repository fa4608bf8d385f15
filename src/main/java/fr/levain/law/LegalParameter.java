package fr.levain.law;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A threshold or a delay, with the days it is in force (both included) and where it comes from.
 *
 * @param unit {@code EUR}, {@code jours}, {@code jours_ouvres}, {@code mois}, {@code annees}, {@code pourcent}
 * @param meaning how it applies, in French
 * @param nature {@code loi}, {@code recommandation} or {@code regional}
 */
public record LegalParameter(
        String key,
        BigDecimal value,
        String unit,
        String meaning,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        String nature,
        String source) {

    public boolean isInForce(LocalDate date) {
        return start.stream().noneMatch(date::isBefore) && end.stream().noneMatch(date::isAfter);
    }

    public int whole() {
        return value.intValueExact();
    }

    /** @throws IllegalStateException when it is not an amount of money */
    public Euros euros() {
        if (!unit.equals("EUR")) throw new IllegalStateException(key + " is in " + unit);
        return Euros.of(value);
    }

    /** The date that many units later; working days skip Saturdays, Sundays and holidays. */
    LocalDate after(LocalDate from) {
        return switch (unit) {
            case "jours" -> from.plusDays(whole());
            case "jours_ouvres" -> WorkingDays.after(from, whole());
            case "mois" -> from.plusMonths(whole());
            case "annees" -> from.plusYears(whole());
            default -> throw new IllegalStateException(key + " is in " + unit);
        };
    }
}
