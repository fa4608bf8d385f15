package fr.levain.kernel;

import java.util.Collection;
import java.util.Comparator;

/** How far a word is from another, and « vouliez-vous dire… ? » for a word nobody knows. */
public final class Spelling {
    private Spelling() {}

    /** {@code , vouliez-vous dire « plafond » ?}, or nothing when no word is near. */
    public static String suggestion(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> errors(typed, word) <= Math.max(1, Math.max(typed.length(), word.length()) / 3))
                .min(Comparator.comparingInt(word -> errors(typed, word)))
                .map(", vouliez-vous dire « %s » ?"::formatted)
                .orElse("");
    }

    /** Letters to add, drop, replace or swap with their neighbour to turn one word into the other. */
    public static int errors(String one, String other) {
        int[] before = {};
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) previous[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
                var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) row[j] = Math.min(row[j], 1 + before[j - 2]);
            }
            before = previous;
            previous = row;
        }
        return previous[other.length()];
    }
}
