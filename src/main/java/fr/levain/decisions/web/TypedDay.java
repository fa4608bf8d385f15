package fr.levain.decisions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A date as three inputs: {@code vote-jour}, {@code vote-mois}, {@code vote-annee}. */
final class TypedDay {
    private TypedDay() {}

    static Optional<LocalDate> read(Map<String, String> typed, String field) {
        try {
            return Optional.of(LocalDate.of(
                    number(typed, field + "-annee"), number(typed, field + "-mois"), number(typed, field + "-jour")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(Map<String, String> typed, String name) {
        return Integer.parseInt(typed.getOrDefault(name, "").strip());
    }
}
