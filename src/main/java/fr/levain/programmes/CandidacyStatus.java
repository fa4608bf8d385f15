package fr.levain.programmes;

/** Where a candidacy stands. WAITING: found good, without a place yet. */
public enum CandidacyStatus {
    APPLIED, WAITING, ADMITTED, REFUSED, WITHDRAWN;

    public boolean isOpen() {
        return this == APPLIED || this == WAITING;
    }
}
