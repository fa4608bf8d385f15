package fr.levain.cofunding;

public enum FunderStatus {
    PLANNED,
    ASKED,
    ACKNOWLEDGED,
    GRANTED,
    REFUSED;

    public boolean hasVoted() {
        return this == GRANTED || this == REFUSED;
    }
}
