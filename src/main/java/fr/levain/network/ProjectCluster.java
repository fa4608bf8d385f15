package fr.levain.network;

import fr.levain.territory.Point;

/**
 * Aided projects of one part of the region, for a mark of the map.
 *
 * @param code SIREN of an intercommunality, or code of a commune
 * @param reference of the only one; one of them when there are several
 */
public record ProjectCluster(String code, String label, int count, Point point, String reference, String object) {}
