package fr.levain.readings;

import org.jspecify.annotations.Nullable;

/**
 * @param score null with {@code cannotJudge}, or when nothing was ticked yet
 * @param explanation why it stands apart from another reading, asked once both are given
 */
public record ReadingMark(@Nullable Integer score, boolean cannotJudge, String justification, String explanation) {
    static final ReadingMark NONE = new ReadingMark(null, false, "", "");

    public boolean isMissing() {
        return score == null && !cannotJudge;
    }

    /** What the reader said of it, before or after. */
    public boolean saysWhy(int shortest) {
        return justification.strip().length() >= shortest || !explanation.isBlank();
    }

    ReadingMark explained(String why) {
        return new ReadingMark(score, cannotJudge, justification, why.strip());
    }
}
