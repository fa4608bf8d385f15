package fr.levain.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration as people type it: {@code 90 min}, {@code 1 h 30}, {@code 1,5 h}, {@code 1:30}; a number alone counts minutes. */
public final class TypedDuration {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})(m|mn|min|minute|minutes)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3})(?:h|heure|heures|:)(?:(\\d{1,2})(?:m|mn|min|minute|minutes)?)?");
    private static final Pattern PART_OF_HOURS = Pattern.compile("(\\d{1,3})[.,](\\d{1,2})(?:h|heure|heures)");
    /** Nobody notes a meeting of two minutes: whoever types « 2 » means hours. */
    private static final int AMBIGUOUS = 10;

    private TypedDuration() {}

    /** In minutes. Empty when it is no duration, or one that could be minutes as well as hours. */
    public static Optional<Integer> read(String typed) {
        var text = typed.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
        var minutes = MINUTES.matcher(text);
        if (minutes.matches()) return Optional.of(number(minutes, 1)).filter(read -> minutes.group(2) != null || read >= AMBIGUOUS);
        var hours = HOURS.matcher(text);
        if (hours.matches()) return Optional.of(number(hours, 1) * 60 + (hours.group(2) == null ? 0 : number(hours, 2))).filter(_ -> hours.group(2) == null || number(hours, 2) < 60);
        var parts = PART_OF_HOURS.matcher(text);
        return parts.matches() ? Optional.of(Math.round(60 * Float.parseFloat(parts.group(1) + "." + parts.group(2)))) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
