package fr.levain.places;

import java.util.List;

/**
 * What undoing an import did.
 *
 * @param withdrawn spaces it had made, out of the directory
 * @param restored spaces it had changed, put back as they were
 * @param left what stays, and why
 */
public record UndoReport(int withdrawn, int restored, List<Left> left) {
    /** @param slug where it is shown @param why in French */
    public record Left(String name, String slug, String why) {}

    public UndoReport {
        left = List.copyOf(left);
    }
}
