package fr.levain.revisions;

/**
 * Something found in a draft.
 *
 * @param message says what to do
 * @param where address of the place to mend, below that of the text, e.g. {@code /questions/siret#label}; may be empty
 * @param blocking true when it stands in the way of publishing
 */
public record Finding(String message, String where, boolean blocking) {
    public static Finding blocking(String message, String where) {
        return new Finding(message, where, true);
    }

    public static Finding worthKnowing(String message, String where) {
        return new Finding(message, where, false);
    }
}
