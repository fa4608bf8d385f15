package fr.levain.revisions;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Names made from what people write. */
public final class Slug {
    private Slug() {}

    /** For addresses: {@code « Innovations sociales 2016 »} gives {@code innovations-sociales-2016}. */
    public static String free(String text, Collection<String> taken) {
        return free(text, "-", "texte", taken);
    }

    /** For rules to read: begins with a letter, {@code nom_du_projet}. */
    public static String freeName(String text, Collection<String> taken) {
        var name = plain(text, "_");
        return free(name.matches("[a-z].*") ? name : "q_" + name, "_", "question", taken);
    }

    private static String free(String text, String dash, String otherwise, Collection<String> taken) {
        var plain = plain(text, dash);
        if (plain.isEmpty()) plain = otherwise;
        var name = plain;
        for (int i = 2; taken.contains(name); i++) name = plain + dash + i;
        return name;
    }

    private static String plain(String text, String dash) {
        var letters = Normalizer.normalize(text.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", dash);
        if (letters.length() > 40) letters = letters.substring(0, 40);
        return letters.replaceAll("^[_-]+|[_-]+$", "");
    }
}
