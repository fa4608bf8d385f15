package fr.levain.opinions;

import org.jspecify.annotations.Nullable;

/** @param score null with {@code cannotJudge}, or when nothing was ticked yet */
public record OpinionMark(@Nullable Integer score, boolean cannotJudge, String justification) {
    static final OpinionMark NONE = new OpinionMark(null, false, "");

    public boolean isMissing() {
        return score == null && !cannotJudge;
    }

    /** The two lowest scores and the highest say why; the others may. */
    public boolean asksJustification(int scaleMax) {
        return score != null && (score <= 1 || score == scaleMax);
    }
}
