package fr.levain.places;

import fr.levain.territory.Point;

/**
 * Spaces drawn as one mark.
 *
 * @param code SIREN of an intercommunality, or INSEE code of a commune
 * @param label its name
 * @param slug of the space, when the mark is that of one alone; else of one of them
 * @param name of that space
 */
public record Cluster(String code, String label, int count, Point point, String slug, String name) {}
