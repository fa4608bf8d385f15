package fr.levain.decisions;

/** Why an aid may be taken back (I9; CRPA L242-1, L242-2). */
public enum Ground {
    UNLAWFUL("La décision est illégale"),
    CONDITIONS_UNMET("Les conditions de l’aide ne sont pas respectées");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
