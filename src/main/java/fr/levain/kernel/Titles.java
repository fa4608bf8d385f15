package fr.levain.kernel;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Titles of what officers prepare: they head pages, mails and letters, and the database refuses a longer one. */
public final class Titles {
    public static final int LONGEST = 160;

    private Titles() {}

    /** What to do about it, when it does not fit. */
    public static Optional<String> tooLong(String title) {
        var length = title.codePointCount(0, title.length());
        return length <= LONGEST ? Optional.empty()
                : Optional.of("Ce titre a %d caractères. Gardez-en %d au plus.".formatted(length, LONGEST));
    }

    /** The title of a file of a pack; one too long is told on its line. */
    public static String read(PackNode node) {
        var title = node.text("title");
        tooLong(title).ifPresent(message -> node.problem("title", message.toLowerCase(Locale.FRENCH)));
        return title;
    }

    /** A file that gives no title is called by its name, as people say it: {@code demande-a-prendre} is « Demande a prendre ». */
    public static String read(PackNode node, String slug) {
        var words = slug.replace('-', ' ');
        return node.has("title") ? read(node) : words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** Whether people would take one for the other: capitals, accents and spaces apart. */
    public static boolean isAmong(Collection<String> known, String title) {
        var plain = plain(title);
        return known.stream().anyMatch(each -> plain(each).equals(plain));
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
