package fr.levain.calls;

public enum CallStatus {
    /** Never published: officers only. */
    DRAFT,
    PUBLISHED,
    /** No longer shown; drafts already open may still be filed. */
    WITHDRAWN,
    /** Past; still shown, receives nothing more. */
    CLOSED
}
