package fr.levain.decisions;

/** Awards and refusals are voted; an inadmissible dossier is found so by a signature (I1). */
public enum OutcomeKind {
    AWARDED, REFUSED, INADMISSIBLE,
    /** Put away without a decision on the request: no vote, a signature (D01). */
    CLOSED;

    /** Signed by the service; the others are voted (I1). */
    boolean isSigned() {
        return this == INADMISSIBLE || this == CLOSED;
    }
}
