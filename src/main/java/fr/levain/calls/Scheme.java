package fr.levain.calls;

/**
 * A dispositif: one aid of a règlement d'intervention, which calls apply or which is open without any.
 *
 * @param current the revision published last; for a draft, the one being prepared
 */
public record Scheme(SchemeId id, String slug, SchemeStatus status, SchemeRevision current) {}
