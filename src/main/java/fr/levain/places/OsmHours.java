package fr.levain.places;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code Mo-Fr 09:00-18:00; Sa 10:00-12:30; PH off} as people read it. What is written otherwise stays as it is. */
final class OsmHours {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Mo", "lundi"), Map.entry("Tu", "mardi"), Map.entry("We", "mercredi"), Map.entry("Th", "jeudi"), Map.entry("Fr", "vendredi"),
            Map.entry("Sa", "samedi"), Map.entry("Su", "dimanche"), Map.entry("PH", "jours fériés"), Map.entry("off", "fermé"), Map.entry("closed", "fermé"));
    private static final Pattern PLAIN = Pattern.compile("(24/7|[A-Za-z0-9:,;\\- ]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");
    private static final Pattern DAYS = Pattern.compile("\\b([A-Z][a-z])\\s*-\\s*([A-Z][a-z])\\b");

    private OsmHours() {}

    static String inFrench(String hours) {
        var said = hours.strip();
        if (said.equals("24/7")) return "tous les jours, jour et nuit";
        if (!PLAIN.matcher(said).matches() || !WORD.matcher(said).results().map(MatchResult::group).allMatch(WORDS::containsKey)) return said;
        var days = DAYS.matcher(said).replaceAll(range -> "du " + WORDS.get(range.group(1)) + " au " + WORDS.get(range.group(2)));
        var times = TIMES.matcher(days).replaceAll(range -> "de " + hour(range.group(1), range.group(2)) + " à " + hour(range.group(3), range.group(4)));
        return WORD.matcher(times).replaceAll(word -> WORDS.getOrDefault(word.group(), word.group())).replaceAll("\\s*,\\s*", ", ").replaceAll("\\s*;\\s*", " ; ");
    }

    /** « 9 h », « 12 h 30 » */
    private static String hour(String hours, String minutes) {
        var hour = hours.replaceFirst("^0(?=.)", "") + " h";
        return minutes.equals("00") ? hour : hour + " " + minutes;
    }
}
