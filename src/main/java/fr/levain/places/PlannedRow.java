package fr.levain.places;

import java.util.List;

/**
 * What becomes, or became, of a row.
 *
 * @param other name of the space it is, or looks like; blank for a new one
 * @param otherLine the line that space is at in the same file; zero when it was known before
 * @param otherSlug where that space is shown; blank when it comes from the same file
 * @param nameShare likeness of the two names, in hundredths
 * @param metres between the two; below zero when one of them has no exact point
 * @param sameAddress the two addresses are one
 * @param swapped where its coordinates lead, the other way round; blank when they were not exchanged
 * @param notes in French
 */
public record PlannedRow(
        long line, String name, String town, Outcome outcome, String other, long otherLine, String otherSlug, int nameShare, int metres, boolean sameAddress,
        String swapped, boolean approximate, List<String> notes) {
    public enum Outcome {
        /** Nobody listed it. */
        NEW,
        /** This source listed it, and says the same. */
        SAME,
        /** This source listed it, and says something else. */
        CHANGED,
        /** Another source, or another line, listed it: one space, two sources. */
        JOINED,
        /** It may be a space already known: kept apart unless an officer says so. */
        DOUBTFUL,
        REFUSED
    }

    public PlannedRow {
        notes = List.copyOf(notes);
    }

    static PlannedRow refused(long line, String name, String town, String why) {
        return new PlannedRow(line, name, town, Outcome.REFUSED, "", 0, "", 0, -1, false, "", false, List.of(why));
    }

    /** By what two sheets are thought to be one. */
    public String witnesses() {
        var told = "noms semblables à %d %%".formatted(nameShare);
        if (metres >= 0) told += ", à %d m l’un de l’autre".formatted(metres);
        return sameAddress ? told + ", même adresse" : told;
    }
}
