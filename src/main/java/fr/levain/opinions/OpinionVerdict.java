package fr.levain.opinions;

public enum OpinionVerdict {
    FAVOURABLE("Favorable"), WITH_RESERVE("Favorable avec réserve"), UNFAVOURABLE("Défavorable"), NO_REMARK("Sans observation");

    private final String label;

    OpinionVerdict(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** A reserve, or a no, says why. */
    public boolean asksWords() {
        return this == WITH_RESERVE || this == UNFAVOURABLE;
    }
}
