package fr.levain.guidance;

/** What the author of a request says in the end. */
public enum Satisfaction {
    HELPED, PARTLY, NOT_HELPED;

    public String label() {
        return switch (this) {
            case HELPED -> "Oui, cela m’a aidé";
            case PARTLY -> "En partie";
            case NOT_HELPED -> "Non, cela ne m’a pas aidé";
        };
    }
}
