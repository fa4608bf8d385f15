package fr.levain.opinions;

public enum OpinionVerdict {
    FAVOURABLE, WITH_RESERVE, UNFAVOURABLE, NO_REMARK;

    /** A reserve, or a no, says why. */
    public boolean asksWords() {
        return this == WITH_RESERVE || this == UNFAVOURABLE;
    }
}
