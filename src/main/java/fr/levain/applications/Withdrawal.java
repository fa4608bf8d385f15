package fr.levain.applications;

/** What giving a dossier up does. */
public enum Withdrawal {
    /** It is given up at once. */
    AT_ONCE,
    /**
     * A decision is being prepared, or taken and not told yet: the wish is recorded and the service answers it. The same
     * whatever the decision, so that the answer tells nothing of it.
     */
    ON_REQUEST,
    /** Asked already; the service has not answered yet. */
    ASKED,
    /** Given up already, or decided and notified. */
    NONE
}
