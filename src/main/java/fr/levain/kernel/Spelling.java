package fr.levain.kernel;

import java.util.Collection;
import java.util.Comparator;

/** « Vouliez-vous dire… ? » for a word nobody knows. */
public final class Spelling {
    private Spelling() {}

    /** {@code , vouliez-vous dire « plafond » ?}, or nothing when no word is near. */
    public static String suggestion(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= Math.max(1, Math.max(typed.length(), word.length()) / 3))
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .map(", vouliez-vous dire « %s » ?"::formatted)
                .orElse("");
    }

    /** Levenshtein: letters to add, drop or replace. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) previous[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
