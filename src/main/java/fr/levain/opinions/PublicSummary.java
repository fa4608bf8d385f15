package fr.levain.opinions;

import java.util.List;

/**
 * All that is shown of a project before its reader has declared no conflict of interest.
 *
 * @param place where it takes place
 * @param holder what kind of structure holds it
 * @param sentence the first of the summary meant for the public
 * @param parties who carries it, its holder first, then its partners: nobody declares a tie with unknown people (I3). Empty for
 *     whoever only holds a link, and where a reader is not told who carries the project
 */
public record PublicSummary(String title, String place, String holder, String sentence, List<String> parties) {
    private static final int LONGEST = 300;

    public PublicSummary {
        parties = List.copyOf(parties);
    }

    /** {@code Les Semeurs (Association)}, or {@code Association} where nobody is named. */
    public String carriedBy() {
        return parties.isEmpty() ? holder : parties.getFirst() + " (" + holder + ")";
    }

    public List<String> partners() {
        return parties.stream().skip(1).toList();
    }

    /** The same, naming nobody. */
    public PublicSummary unnamed() {
        return new PublicSummary(title, place, holder, sentence, List.of());
    }

    static String firstSentence(String summary) {
        var line = summary.strip().replaceAll("\\s+", " ");
        var end = line.indexOf(". ");
        var first = end < 0 ? line : line.substring(0, end + 1);
        return first.length() > LONGEST ? first.substring(0, LONGEST - 1).strip() + "…" : first;
    }
}
