package fr.levain.revisions;

/** Where a comment stands. Nothing is shown in public before somebody has read it. */
public enum RemarkState {
    TO_READ,
    PUBLISHED,
    REFUSED
}
