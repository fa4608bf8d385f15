package fr.levain.assessment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cover sheet says: which dossier, which piece. As a code for the scanner, and in letters for whoever types it.
 *
 * @param reference of the dossier
 * @param piece code of the piece
 */
public record CoverCode(String reference, String piece) {
    private static final Pattern TYPED = Pattern.compile("(?:LEVAIN[ :/])?\\s*(\\d{4}-[A-Z0-9]{2,8}-\\d{5,})\\s*[ :/]\\s*([A-Z0-9_-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** As the scanner reads it. */
    public String encoded() {
        return "LEVAIN " + reference + " " + piece;
    }

    /** As people read it. */
    public String readable() {
        return reference + " / " + piece;
    }

    public static Optional<CoverCode> read(String text) {
        var found = TYPED.matcher(text.strip());
        return found.matches()
                ? Optional.of(new CoverCode(found.group(1).toUpperCase(java.util.Locale.ROOT), found.group(2).toUpperCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    /** Only what one of our sheets carries: any other code on a scanned page is part of the piece. */
    static Optional<CoverCode> scanned(String text) {
        return text.startsWith("LEVAIN ") ? read(text) : Optional.empty();
    }
}
