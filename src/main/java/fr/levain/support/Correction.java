package fr.levain.support;

/**
 * Why something is corrected, and what was read of it before.
 *
 * @param reason for the team, kept with the former version; may be empty
 * @param read {@linkplain ReadMark#of mark} of what was written when the form was opened: another mark, and somebody changed it in
 *     between; empty for whoever sees what they correct
 */
public record Correction(String reason, String read) {
    /** Of somebody who sees what they correct, and says no more. */
    public static final Correction AT_SIGHT = new Correction("", "");

    /** Of a line of a file, read and written in one transaction. */
    static final Correction BY_FILE = new Correction("Fichier importé", "");

    /** @param told what is written now */
    boolean isLate(String told) {
        return !read.isEmpty() && !read.equals(ReadMark.of(told));
    }
}
