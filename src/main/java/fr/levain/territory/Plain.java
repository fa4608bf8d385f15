package fr.levain.territory;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people type it in a hurry: no accent, no case, no hyphen or apostrophe, “saint” for “st”. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return bare.replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll("\\bst\\b", "saint");
    }
}
