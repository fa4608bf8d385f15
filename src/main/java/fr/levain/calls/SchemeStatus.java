package fr.levain.calls;

public enum SchemeStatus {
    /** Never published: officers only. */
    DRAFT,
    PUBLISHED,
    /** No longer offered; what was opened under it keeps its terms. */
    WITHDRAWN
}
