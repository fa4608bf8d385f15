package fr.levain.territory;

import java.util.List;

/**
 * An intercommunality with its own taxes.
 *
 * @param type {@code CC}, {@code CA}, {@code CU} or {@code ME}
 * @param departments of the region, codes
 */
public record Epci(String siren, String name, String type, int population, List<String> departments) {}
