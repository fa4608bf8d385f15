package fr.levain.surveys;

/** How sure an answer is. */
public enum Evidence {
    DECLARED("declare", "Déclaré"), DOCUMENT("document", "Document vu"), CHECKED("verifie", "Vérifié");

    private final String word;
    private final String label;

    Evidence(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In forms. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
