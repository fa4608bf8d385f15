package fr.levain.catalogue;

import java.util.Set;

/**
 * An imported aid as officers correct it.
 *
 * @param corrected columns kept from the next import
 * @param version to send back with a correction
 */
public record CorrectedListing(Listing listing, ListingCorrection content, Set<String> corrected, String version) {}
