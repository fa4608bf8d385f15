package fr.levain.places;

/** Under what terms a source may be given to others. */
public enum Licence {
    OPEN("Licence Ouverte 2.0", true),
    /** To be given again under the same licence only: in a file of its own, our others are under the Licence Ouverte. */
    ODBL("ODbL 1.0", false),
    PUBLIC_DOMAIN("domaine public (Unlicense ou CC0)", true),
    UNKNOWN("licence non précisée", false);

    private final String label;
    private final boolean open;

    Licence(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** What it says may be given again in our open data, under the Licence Ouverte. */
    public boolean isOpen() {
        return open;
    }
}
