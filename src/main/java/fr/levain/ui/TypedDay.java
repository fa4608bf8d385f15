package fr.levain.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A day as it stands in the three inputs of {@code ui/date}: what cannot be read comes back as it was typed. */
public record TypedDay(String day, String month, String year) {
    public static final TypedDay NONE = new TypedDay("", "", "");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("d/M/uuuu");

    public static TypedDay of(LocalDate date) {
        return new TypedDay("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    /**
     * From {@code name-jour}, {@code name-mois} and {@code name-annee}, else from a whole date under {@code name}.
     *
     * @param typed what an input holds; empty when it was not sent
     */
    public static TypedDay from(UnaryOperator<String> typed, String name) {
        var parts = new TypedDay(typed.apply(name + "-jour").strip(), typed.apply(name + "-mois").strip(), typed.apply(name + "-annee").strip());
        var whole = typed.apply(name).strip();
        return !parts.isEmpty() || whole.isEmpty() ? parts : whole(whole).map(TypedDay::of).orElse(new TypedDay(whole, "", ""));
    }

    /** Empty when a box is, or when there is no such day. */
    public static Optional<LocalDate> read(Map<String, String> typed, String id) {
        return from(name -> typed.getOrDefault(name, ""), id).read();
    }

    private static Optional<LocalDate> whole(String typed) {
        try {
            return Optional.of(typed.contains("/") ? LocalDate.parse(typed, SLASHES) : LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** Empty when nothing is typed, or no such day exists. */
    public Optional<LocalDate> read() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
