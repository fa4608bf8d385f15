package fr.levain.cofunding;

public enum FunderStatus {
    PLANNED,
    ASKED,
    ACKNOWLEDGED,
    GRANTED,
    REFUSED,
    /** It left the dossier before its vote. */
    REMOVED;

    public boolean hasVoted() {
        return this == GRANTED || this == REFUSED;
    }

    boolean isAwaited() {
        return this == ASKED || this == ACKNOWLEDGED;
    }
}
