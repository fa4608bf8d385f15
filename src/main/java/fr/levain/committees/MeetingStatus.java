package fr.levain.committees;

/** Where a meeting stands. */
public enum MeetingStatus {
    /** A date and an agenda being made. */
    PLANNED,
    CONVENED,
    OPEN,
    /** Every opinion is given; the minutes are being written. */
    CLOSED,
    /** The chair signed the minutes: nothing changes any more. */
    SIGNED,
    CANCELLED;

    public boolean isPrepared() {
        return this == PLANNED || this == CONVENED;
    }

    public boolean isOver() {
        return this == CLOSED || this == SIGNED || this == CANCELLED;
    }
}
