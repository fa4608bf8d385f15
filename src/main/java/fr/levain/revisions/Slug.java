package fr.levain.revisions;

import fr.levain.kernel.BareText;
import java.util.Collection;

/** Names made from what people write. */
public final class Slug {
    private static final int LONGEST = 40;

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
        return BareText.address(text, LONGEST).replace("-", dash);
    }
}
