package fr.levain.insight;

/** The way of a project beside a partner, in the order it is told. */
public enum Stage {
    ORIENTATION("Orientation"), CONTACT("Premier contact"), NEEDS("Besoins captés"), ENTRY("Entrée dans un programme"), JOURNEY("Accompagnement"),
    MEETINGS("Rencontres et formations"), APPLICATION("Demandes d’aide"), AWARD("Aides obtenues"), RESULTS("Résultats");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
