package fr.levain.readings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param score null with {@code cannotJudge}, or when nothing was ticked yet
 * @param explanation why it stands apart from another reading, asked once both are given
 */
public record ReadingMark(@Nullable Integer score, boolean cannotJudge, String justification, String explanation) {
    public static final ReadingMark NONE = new ReadingMark(null, false, "", "");

    public boolean isMissing() {
        return score == null && !cannotJudge;
    }

    /** The same score for the same reason, whatever was explained since. */
    public boolean says(ReadingMark other) {
        return Objects.equals(score, other.score) && cannotJudge == other.cannotJudge && justification.strip().equals(other.justification.strip());
    }

    /** What the reader said of it, before or after. */
    public boolean saysWhy(int shortest) {
        return justification.strip().length() >= shortest || !explanation.isBlank();
    }

    ReadingMark explained(String why) {
        return new ReadingMark(score, cannotJudge, justification, why.strip());
    }
}
