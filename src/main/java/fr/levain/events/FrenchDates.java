package fr.levain.events;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** When a meeting takes place, as people say it. */
public final class FrenchDates {
    private FrenchDates() {}

    /** {@code jeudi 10 décembre 2026, de 9 h 30 à 17 h}; over several days, {@code du … à … au … à …}. */
    public static String span(Instant from, Instant to) {
        return LocalDate.ofInstant(from, French.PARIS).equals(LocalDate.ofInstant(to, French.PARIS))
                ? "%s, de %s à %s".formatted(day(from), French.hour(from), French.hour(to))
                : "du %s à %s au %s à %s".formatted(day(from), French.hour(from), day(to), French.hour(to));
    }

    /** {@code jeudi 10 décembre 2026} */
    public static String day(Instant at) {
        var day = LocalDate.ofInstant(at, French.PARIS);
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + French.day(day);
    }

    /** {@code 7 h}, {@code 3 h 30}. */
    public static String length(int minutes) {
        return minutes % 60 == 0 ? minutes / 60 + "\u00a0h" : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
    }
}
