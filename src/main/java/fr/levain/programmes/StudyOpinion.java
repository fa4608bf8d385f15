package fr.levain.programmes;

/** What a study of opportunity concludes about an answer to a need. */
public enum StudyOpinion {
    FAVOURABLE("Favorable"), WITH_RESERVES("Favorable avec réserves"), UNFAVOURABLE("Défavorable");

    private final String label;

    StudyOpinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
