package fr.levain.guidance;

/** Where a request stands with one partner. CLOSED: another took it, or its author took it back. */
public enum HandoverStatus {
    AWAITING_CONSENT, REFUSED, WAITING, TAKEN, DECLINED, PASSED_ON, CLOSED, ANSWERED;

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return this == AWAITING_CONSENT || this == WAITING || this == TAKEN;
    }

    /** Whether the partner may open the request, its author agreeing. */
    public boolean isReadable() {
        return this == WAITING || this == TAKEN || this == ANSWERED;
    }
}
