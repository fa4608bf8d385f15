package fr.levain.support;

/**
 * Why something is corrected, and what was read of it before.
 *
 * @param reason for the team, kept with the former version; may be empty
 * @param read how many former versions it had when it was read: another number, and somebody corrected it in between
 */
public record Correction(String reason, int read) {
    /** Of somebody who sees what they correct, and says no more. */
    public static final Correction AT_SIGHT = new Correction("", -1);

    /** Of a line of a file, read and written in one transaction. */
    static final Correction BY_FILE = new Correction("Fichier importé", -1);

    boolean isLate(int known) {
        return read >= 0 && read != known;
    }
}
