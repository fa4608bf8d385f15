package fr.levain.surveys;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Digest;
import java.util.Optional;

/**
 * What a holder joins to an answer: the address of a page, or a file.
 *
 * @param link blank for a file
 * @param document empty for a link
 * @param name what is shown: the address, or the name of the file
 */
public record Proof(String question, String link, Optional<DocumentId> document, String name) {
    private static final int LONGEST = 500;

    public static Proof of(String question, String link) {
        return new Proof(question, link, Optional.empty(), link);
    }

    /** An address that leads somewhere on the web, and nowhere else. */
    public static boolean isLink(String typed) {
        return typed.length() <= LONGEST && typed.matches("(?i)https?://[^\\s\"<>]+\\.[^\\s\"<>]+");
    }

    /** By which a form names it among those of its survey. */
    public String key() {
        return Digest.of(question + "\n" + name).substring(0, 16);
    }

    /** Where it opens. */
    public String path() {
        return document.map(id -> "/documents/" + id).orElse(link);
    }
}
