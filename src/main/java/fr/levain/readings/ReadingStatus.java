package fr.levain.readings;

public enum ReadingStatus {
    /** Asked; its reader has not said yet whether they have a tie with the project: only the public summary is shown. */
    ASKED,
    /** No conflict of interest declared: the reader reads and scores. */
    OPENED,
    GIVEN,
    /** A conflict of interest declared (I3): the reader sees nothing of it, ever. */
    RECUSED,
    /** Its reader has no tie but cannot read it, and said why. */
    DECLINED,
    /** The date passed without an answer, as long ago as the call says: the place is free. */
    EXPIRED;

    public boolean isAwaited() {
        return this == ASKED || this == OPENED;
    }

    /** Whether it counts among the readings that the dossier has or expects. */
    public boolean holdsItsPlace() {
        return isAwaited() || this == GIVEN;
    }
}
