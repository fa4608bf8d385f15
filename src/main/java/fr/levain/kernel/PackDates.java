package fr.levain.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * Dates as packs write them, told in Europe/Paris. {@code premier-demarrage ± n jours} counts from the first start of
 * the instance, so that a demonstration always has a call open; a real instance refuses it.
 */
record PackDates(Instant firstStart, boolean demonstration) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|premier-demarrage(?:\\s*([+-])\\s*(\\d{1,4})\\s*jours?)?)(?:\\s+à\\s+(\\d{2}:\\d{2}(?::\\d{2})?))?");

    /** The day alone. @throws IllegalArgumentException when it cannot be read */
    LocalDate date(String typed) {
        return day(matching(typed));
    }

    /** Midnight when no hour is written. @throws IllegalArgumentException when it cannot be read */
    Instant instant(String typed) {
        var match = matching(typed);
        var hour = match.group(4) == null ? LocalTime.MIDNIGHT : LocalTime.parse(match.group(4));
        return day(match).atTime(hour).atZone(French.PARIS).toInstant();
    }

    private LocalDate day(java.util.regex.Matcher match) {
        var written = match.group(1);
        if (!written.startsWith("premier-demarrage")) return LocalDate.parse(written);
        if (!demonstration) {
            throw new Pack.Unresolved("« premier-demarrage » n’est permis que sur une instance de démonstration : écrivez une date");
        }
        var start = LocalDate.ofInstant(firstStart, French.PARIS);
        if (match.group(2) == null) return start;
        long days = Long.parseLong(match.group(3));
        return match.group(2).equals("+") ? start.plusDays(days) : start.minusDays(days);
    }

    private static java.util.regex.Matcher matching(String typed) {
        var match = WRITTEN.matcher(typed);
        if (!match.matches()) throw new IllegalArgumentException(typed);
        return match;
    }
}
