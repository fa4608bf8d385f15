package fr.levain.stateaid;

import java.time.LocalDate;

/**
 * A scheme exempted from notification (E8).
 *
 * @param number {@code SA.111728}
 * @param start first day a grant may use it
 * @param end last day, its adaptation period included
 */
public record ExemptedScheme(String number, String title, LocalDate start, LocalDate end, boolean assumption) {
    boolean isInForce(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }
}
