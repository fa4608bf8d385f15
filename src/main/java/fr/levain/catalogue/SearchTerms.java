package fr.levain.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as typed, told to PostgreSQL: all of them, quotes keep several together, a hyphen before a word leaves it out. The
 * French stemmer knows « chevaux » from « cheval » but neither « lieux » nor « travaux »: those plurals are asked for here.
 */
final class SearchTerms {
    private static final int MOST = 12;
    private static final Pattern TERM = Pattern.compile("((?<![\\p{L}\\p{N}])-)?(?:\"([^\"]*)\"|([\\p{L}\\p{N}]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SearchTerms() {}

    /** For {@code to_tsquery}: made of letters, digits and operators only. */
    static String query(String typed) {
        var terms = new ArrayList<String>();
        var found = TERM.matcher(typed);
        while (found.find() && terms.size() < MOST) {
            var together = words(found.group(2) == null ? found.group(3) : found.group(2)).stream()
                    .map(SearchTerms::anyOf).collect(Collectors.joining(" <-> "));
            if (!together.isEmpty()) terms.add((found.group(1) == null ? "" : "!") + "(" + together + ")");
        }
        return String.join(" & ", terms);
    }

    static List<String> words(String typed) {
        return WORD.matcher(typed).results().map(word -> word.group()).limit(MOST).toList();
    }

    /** One word, in each of its spellings. */
    static String anyOf(String word) {
        return spellings(word.toLowerCase(Locale.FRENCH)).stream().collect(Collectors.joining(" | ", "(", ")"));
    }

    private static Set<String> spellings(String word) {
        var all = new LinkedHashSet<>(Set.of(word));
        var root = word.substring(0, word.length() - 1);
        if (word.length() > 3 && word.endsWith("x")) all.add(root);
        if (word.length() > 2 && word.endsWith("u")) all.add(word + "x");
        if (word.length() > 4 && word.endsWith("aux")) all.add(word.substring(0, word.length() - 2) + "il");
        if (word.length() > 3 && word.endsWith("ail")) all.add(word.substring(0, word.length() - 2) + "ux");
        return all;
    }
}
