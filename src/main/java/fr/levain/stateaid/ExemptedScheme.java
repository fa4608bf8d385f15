package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a scheme exempted from notification (E8), with the most it lets public money pay (E7).
 *
 * @param number {@code SA.111728}
 * @param article of règlement (UE) 651/2014: {@code 18}
 * @param intensities by size of undertaking; a size it does not name has no right to it
 * @param most for one undertaking and one project, all public aid together
 * @param start first day a grant may use it
 * @param end last day, its adaptation period included
 */
public record ExemptedScheme(
        String number, String article, String title, Map<UndertakingSize, Rate> intensities, Euros most,
        LocalDate start, LocalDate end, boolean assumption) {
    /** As a proposal and a decision quote it: {@code SA.111728, article 18}. */
    public String reference() {
        return "%s, article %s".formatted(number, article);
    }

    public Optional<Rate> intensity(UndertakingSize size) {
        return Optional.ofNullable(intensities.get(size));
    }

    boolean isInForce(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }
}
