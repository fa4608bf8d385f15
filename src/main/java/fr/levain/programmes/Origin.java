package fr.levain.programmes;

/** Where a candidacy comes from. */
public enum Origin {
    /** Its holder answered the call of a programme. */
    CALL("Appel du programme"),
    /** An orientation request the partner took up. */
    REQUEST("Demande d’orientation"),
    /** A dossier filed with the authority. */
    DOSSIER("Dossier"),
    /** The partner wrote it down. */
    HAND("Saisie par le partenaire"),
    /** A need was caught first, and its holder took it up. */
    NEED("Besoin repris");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
