package fr.levain.opinions;

/**
 * All that is shown of a project before its reader is known and has declared no conflict of interest.
 *
 * @param place where it takes place
 * @param holder what kind of structure holds it, never its name
 * @param sentence the first of the summary meant for the public
 */
public record PublicSummary(String title, String place, String holder, String sentence) {
    private static final int LONGEST = 300;

    static String firstSentence(String summary) {
        var line = summary.strip().replaceAll("\\s+", " ");
        var end = line.indexOf(". ");
        var first = end < 0 ? line : line.substring(0, end + 1);
        return first.length() > LONGEST ? first.substring(0, LONGEST - 1).strip() + "…" : first;
    }
}
