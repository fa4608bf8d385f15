package fr.levain.commitments;

/** Where a partner invited to commit stands. One that is not invited has no commitment at all. */
public enum CommitmentStatus {
    INVITED,
    COMMITTED,
    /** What was signed is no longer what the form says. */
    TO_RECONFIRM,
    DECLINED,
    /** Its holder took the invitation back. */
    CANCELLED,
    /** Its row is gone from the form; what was signed stays in the history. */
    REMOVED;

    /** The partner may still commit, or decline. */
    public boolean isOpen() {
        return this == INVITED || this == COMMITTED || this == TO_RECONFIRM || this == DECLINED;
    }
}
