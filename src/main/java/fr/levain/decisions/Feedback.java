package fr.levain.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is told to a dossier that was not retained, beside the decision: each criterion in the reader’s words, and what
 * would make it better.
 *
 * @param version from 1 once an officer has read it; 0 when it is only what the grid gives
 * @param reviewedAt when an officer last read it over
 */
public record Feedback(List<Line> lines, String words, int version, Optional<Instant> reviewedAt, Optional<Instant> releasedAt) {
    /**
     * @param score as people read it, e.g. « 2 sur 4 »
     * @param said why this score, in the reader’s words
     * @param better what would make it better; may be empty
     */
    public record Line(String code, String label, String score, String said, String better) {}

    /** What an officer typed. */
    public record Typed(List<Line> lines, String words) {}

    public Feedback {
        lines = List.copyOf(lines);
    }

    public boolean isReviewed() {
        return reviewedAt.isPresent();
    }

    /** A feedback that says nothing to do better would only repeat the refusal. */
    static boolean saysWhatToDo(Typed typed) {
        return !typed.words().isBlank() || typed.lines().stream().anyMatch(line -> !line.better().isBlank());
    }
}
