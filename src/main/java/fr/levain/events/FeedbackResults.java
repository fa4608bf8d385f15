package fr.levain.events;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What people thought of a meeting, as its organiser reads it. Below a number of answers nothing is told but that number:
 * who said what would be known.
 *
 * @param asked links that left
 * @param least answers below which nothing is shown
 */
public record FeedbackResults(int asked, int least, int answers, List<Integer> satisfaction, List<Integer> usefulness, List<String> liked, List<String> wished) {
    /** @param all the opinions given */
    static FeedbackResults of(int asked, int least, List<Feedback> all) {
        if (all.size() < least) return new FeedbackResults(asked, least, all.size(), List.of(), List.of(), List.of(), List.of());
        return new FeedbackResults(asked, least, all.size(), counts(all.stream().map(Feedback::satisfaction).toList()),
                counts(all.stream().map(Feedback::usefulness).toList()), said(all.stream().map(Feedback::liked).toList()),
                said(all.stream().map(Feedback::wished).toList()));
    }

    public boolean isShown() {
        return !satisfaction.isEmpty();
    }

    /** Those who gave 4 or 5, in hundredths, rounded half up. */
    public int satisfied() {
        return Math.toIntExact(Math.round(100.0 * (satisfaction.get(3) + satisfaction.get(4)) / answers));
    }

    private static List<Integer> counts(List<Integer> marks) {
        return IntStream.rangeClosed(1, 5).mapToObj(mark -> (int) marks.stream().filter(each -> each == mark).count()).toList();
    }

    /** In alphabetical order: the order of arrival would tell. */
    private static List<String> said(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).sorted().toList();
    }
}
