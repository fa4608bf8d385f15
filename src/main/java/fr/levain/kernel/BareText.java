package fr.levain.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people mean them: without accents, case or signs, {@code œ} as {@code oe}. */
public final class BareText {
    private BareText() {}

    /** {@code « L’Escale, co. »} gives {@code l escale co}. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** For an address of the web: {@code l-escale-co}. Empty when the text has no letter or digit; cut between two words when longer than so many characters. */
    public static String address(String text, int longest) {
        var address = of(text).replace(' ', '-');
        return address.length() > longest ? address.substring(0, longest).replaceAll("-[^-]*$", "") : address;
    }

    /** Whether one of these words is in a bare text, as a whole word. */
    public static boolean holds(String bare, Iterable<String> words) {
        for (var word : words) if ((" " + bare + " ").contains(" " + of(word) + " ")) return true;
        return false;
    }
}
