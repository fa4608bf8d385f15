package fr.levain.readings;

public enum ReadingStatus {
    /** Asked; its reader has not said yet whether they have a tie with the project: only the public summary is shown. */
    ASKED,
    /** No conflict of interest declared: the reader reads and scores. */
    OPENED,
    GIVEN,
    /** A conflict of interest declared (I3): the reader sees nothing of it, ever. */
    RECUSED;

    public boolean isAwaited() {
        return this == ASKED || this == OPENED;
    }
}
