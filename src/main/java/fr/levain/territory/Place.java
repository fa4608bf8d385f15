package fr.levain.territory;

/** An answer of the search-as-you-type. */
public record Place(String code, String label, String detail, Type type) {
    public enum Type { COMMUNE, EPCI, DEPARTMENT }
}
