package fr.levain.catalogue;

/** An aid at one of its dates. */
public record DatedListing(Listing listing, Deadline deadline) {}
