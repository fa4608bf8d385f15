package fr.levain.calls;

import java.util.List;

/**
 * An aid as anyone may read it: what nobody at the authority has confirmed is left out.
 *
 * @param terms those in force, or the last ones
 * @param sources texts of the règlement's list they rest on
 * @param versions published, the latest first
 */
public record SchemeSheet(
        Scheme scheme, SchemeRevision terms, Regulation regulation, List<Regulation.Source> sources, List<SchemeVersion> versions) {
    /** The same aid as one of its versions tells it. */
    public SchemeSheet as(SchemeVersion version) {
        return new SchemeSheet(scheme, version.terms(), regulation, SchemeSources.of(version.terms(), regulation), versions);
    }
}
