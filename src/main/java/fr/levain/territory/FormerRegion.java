package fr.levain.territory;

/** One of the regions that were merged on 1 January 2016. */
public record FormerRegion(String slug, String name) {}
