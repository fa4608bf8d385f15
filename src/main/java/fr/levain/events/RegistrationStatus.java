package fr.levain.events;

/** Where a registration stands. Only {@link #REGISTERED} and {@link #OFFERED} hold seats. */
public enum RegistrationStatus {
    TO_CONFIRM, REGISTERED, WAITING, OFFERED, EXPIRED, CANCELLED;

    /** Whether the person still counts on coming. */
    public boolean isActive() {
        return this != EXPIRED && this != CANCELLED;
    }
}
