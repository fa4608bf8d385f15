package fr.levain.calls;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param lowAnchor what earns 0
 * @param highAnchor what earns the top of the scale
 * @param weight out of 100, when the grid is weighted
 * @param whereToLook in the dossier
 * @param minimum score under which the dossier is to be discussed apart; nothing is refused by it
 * @param levels what earns the scores in between, from 1 up; empty when only the two ends are told
 */
public record Criterion(
        String code,
        String label,
        String question,
        String lowAnchor,
        String highAnchor,
        Optional<Integer> weight,
        String whereToLook,
        Optional<Integer> minimum,
        List<String> levels) {
    /** Grids published before minimums and levels keep their criteria as they were. */
    public Criterion(
            String code, String label, String question, String lowAnchor, String highAnchor, Optional<Integer> weight, String whereToLook,
            @Nullable Optional<Integer> minimum, @Nullable List<String> levels) {
        this.code = code;
        this.label = label;
        this.question = question;
        this.lowAnchor = lowAnchor;
        this.highAnchor = highAnchor;
        this.weight = weight;
        this.whereToLook = whereToLook;
        this.minimum = minimum == null ? Optional.empty() : minimum;
        this.levels = levels == null ? List.of() : List.copyOf(levels);
    }

    public Criterion(
            String code, String label, String question, String lowAnchor, String highAnchor, Optional<Integer> weight, String whereToLook) {
        this(code, label, question, lowAnchor, highAnchor, weight, whereToLook, Optional.empty(), List.of());
    }

    /** What earns this score; empty when nobody said. */
    public String anchor(int score, int scaleMax) {
        if (score == 0) return lowAnchor;
        if (score == scaleMax) return highAnchor;
        return score <= levels.size() ? levels.get(score - 1) : "";
    }
}
