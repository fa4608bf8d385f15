package fr.levain.opinions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The authority's choices about opinions. */
public record OpinionSettings(List<OpinionKind> kinds, Times times, Comparison comparison, List<String> sharedDomains) {
    /**
     * @param codeMinutes a code may be typed for
     * @param passHours a browser that typed it stays open for
     * @param linkDays after the due date, a link still opens
     * @param reminders days before the due date, the farthest first
     * @param lateReminder days after the due date, and again as often, while an answer is awaited
     */
    public record Times(int codeMinutes, int passHours, int linkDays, List<Integer> reminders, int lateReminder) {
        Duration codeLife() {
            return Duration.ofMinutes(codeMinutes);
        }

        Duration passLife() {
            return Duration.ofHours(passHours);
        }
    }

    /**
     * @param dispersion difference of scores on a criterion from which it is told
     * @param ownScoreFirst the officer reads the scores of others once their own grid is closed
     */
    public record Comparison(int dispersion, boolean ownScoreFirst) {}

    static final OpinionSettings NONE =
            new OpinionSettings(List.of(), new Times(15, 12, 30, List.of(7, 2), 3), new Comparison(2, true), List.of());

    public Optional<OpinionKind> kind(String slug) {
        return kinds.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
