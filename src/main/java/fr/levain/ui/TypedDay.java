package fr.levain.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A day typed in the three boxes of {@code ui/date}. */
public final class TypedDay {
    private TypedDay() {}

    /** Empty when a box is, or when there is no such day. */
    public static Optional<LocalDate> read(Map<String, String> typed, String id) {
        try {
            return Optional.of(LocalDate.of(box(typed, id + "-annee"), box(typed, id + "-mois"), box(typed, id + "-jour")));
        } catch (NumberFormatException | DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int box(Map<String, String> typed, String name) {
        return Integer.parseInt(typed.getOrDefault(name, "").strip());
    }
}
