package fr.levain.calls;

public enum CallStatus {
    /** Never published: officers only. */
    DRAFT,
    PUBLISHED,
    /** Past; still shown, receives nothing more. */
    CLOSED
}
