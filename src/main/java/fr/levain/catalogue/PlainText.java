package fr.levain.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Words without accents, case or punctuation. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replaceAll("[^a-z0-9]+", " ").strip();
    }
}
