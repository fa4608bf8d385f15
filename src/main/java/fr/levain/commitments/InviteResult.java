package fr.levain.commitments;

/** How an invitation ends. */
public enum InviteResult {
    SENT,
    /** Somebody, or another click, has just sent it. */
    JUST_SENT,
    /** Nobody signs for a partner in its place. */
    OWN_ADDRESS,
    /** Five in a day: the address is wrong, or the person does not want it. */
    TOO_MANY
}
