package fr.levain.applications;

/** Where a dossier stands. Applicants see an outcome only once it has been notified. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** All required pieces received; the date is kept. It does not mean accepted. */
    COMPLETE,
    UNDER_ASSESSMENT,
    PROPOSED,
    ON_AGENDA,
    /** By the signed minutes of a committee: it comes back at a later session. */
    DEFERRED,
    /** By the signed minutes of a committee: on the reserve list (liste complémentaire), until it is voted. */
    RESERVED,
    AWARDED,
    REFUSED,
    INADMISSIBLE,
    /** Put away without a decision on the request itself (D01). */
    CLOSED,
    REORIENTED,
    WITHDRAWN,
    /** Brought back by a named act: an appeal upheld, a decision withdrawn, an error corrected. */
    REINSTATED;

    public boolean isDraft() {
        return this == DRAFT;
    }

    /** Waits for an outcome: the authority still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, DEFERRED, RESERVED, REINSTATED -> true;
            case DRAFT, AWARDED, REFUSED, INADMISSIBLE, CLOSED, REORIENTED, WITHDRAWN -> false;
        };
    }

    /** From the proposal on, its author is told « décision en préparation », whether there is a decision or not. */
    public boolean isBeingDecided() {
        return this == PROPOSED || this == ON_AGENDA || this == DEFERRED || this == RESERVED || isOutcome();
    }

    /** An outcome that its author learns by notification only. */
    public boolean isOutcome() {
        return switch (this) {
            case AWARDED, REFUSED, INADMISSIBLE, CLOSED -> true;
            case DRAFT, SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, DEFERRED, RESERVED, REORIENTED, WITHDRAWN, REINSTATED -> false;
        };
    }
}
