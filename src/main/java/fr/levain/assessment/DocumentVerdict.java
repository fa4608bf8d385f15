package fr.levain.assessment;

/** What an officer finds of a piece, in the order of the keys that say it. */
public enum DocumentVerdict {
    CONFORMING("Conforme"),
    UNREADABLE("Illisible"),
    OUTDATED("Périmée"),
    MISSING("Manquante"),
    NOT_CONFORMING("Non conforme"),
    NOT_NEEDED("Sans objet");

    private final String label;

    DocumentVerdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its author has to send it, or send it again. */
    public boolean isToAskFor() {
        return this != CONFORMING && this != NOT_NEEDED;
    }
}
