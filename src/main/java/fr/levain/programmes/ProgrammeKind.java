package fr.levain.programmes;

/** How people come into a programme, and what it is for. */
public enum ProgrammeKind {
    /** A need is caught first, and looks for somebody to carry it. */
    IDEA_FACTORY("fabrique", "Fabrique à initiatives"),
    /** The DLA: a diagnosis, then consultancy for an employer that exists already. */
    LOCAL_SUPPORT("dla", "Dispositif local d’accompagnement"),
    INCUBATION("incubation", "Incubation"),
    /** Those whose project the authority supports are followed until it can be told. */
    LAUREATES("laureats", "Suivi de lauréats");

    private final String word;
    private final String label;

    ProgrammeKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In the pack. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Whether needs are caught before a project exists. */
    public boolean catchesNeeds() {
        return this == IDEA_FACTORY;
    }
}
