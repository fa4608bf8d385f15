package fr.levain.places;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they sound: without accents, case or signs. */
final class BareText {
    private BareText() {}

    static String of(String text) {
        return Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** For an address of the web: {@code l-escale-co-perigueux}. */
    static String slug(String text) {
        var slug = of(text).replace(' ', '-');
        return slug.length() > 70 ? slug.substring(0, 70).replaceAll("-+$", "") : slug;
    }

    /** Whether one of these words is in the text, as a whole word. */
    static boolean holds(String bare, Iterable<String> words) {
        for (var word : words) if ((" " + bare + " ").contains(" " + of(word) + " ")) return true;
        return false;
    }
}
