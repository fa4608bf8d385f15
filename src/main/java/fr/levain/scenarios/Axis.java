package fr.levain.scenarios;

/** What the money of a session is looked at by. Codes are those of the pages. */
public enum Axis {
    SIDE("service", "Service instructeur"),
    DEPARTMENT("departement", "Département"),
    THEME("theme", "Thème"),
    HOLDER("porteur", "Nature du porteur"),
    SIZE("commune", "Taille de la commune");

    private final String code;
    private final String label;

    Axis(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** A file may be in several places of it: their counts then add up to more than the files. */
    public boolean isSeveral() {
        return this == THEME;
    }
}
