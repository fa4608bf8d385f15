package fr.levain.kernel;

/**
 * What this running Levain is.
 *
 * @param demonstration a place to try things: invented people, one-click personas, mails kept inside; else a real
 *     service
 * @param address where people reach it, without a final slash, e.g. {@code https://levain.example.fr}
 */
public record Instance(boolean demonstration, String address) {
    /** A whole link for a mail or a letter. */
    public String link(String path) {
        return address + path;
    }
}
