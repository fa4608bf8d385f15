package fr.levain.places;

/** What a file of spaces is written in. */
public enum FileFormat {
    /** CSV, or a sheet of a workbook. */
    TABLE("ligne"),
    GEOJSON("espace"),
    /** Our own {@code espaces.geojson}, read back: each space is known by its identifier. */
    OWN("espace"),
    /** An extract of OpenStreetMap, as GeoJSON or as Overpass answers: under the ODbL, whatever is said of it. */
    OPENSTREETMAP("objet");

    private final String unit;

    FileFormat(String unit) {
        this.unit = unit;
    }

    /** « ligne 12 », « objet 12 » */
    public String at(long line) {
        return unit + " " + line;
    }
}
