package fr.levain.catalogue;

import fr.levain.eligibility.Verdict;

/**
 * An aid beside a project.
 *
 * @param verdict its rules read against what is known; {@link Verdict#NONE} for an aid of another funder
 * @param byFacets no rule was read: only the kind of holder, the place and the stage were compared
 */
public record AidMatch(Listing listing, Verdict verdict, Fit fit, boolean byFacets) {}
