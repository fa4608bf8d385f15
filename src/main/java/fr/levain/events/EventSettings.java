package fr.levain.events;

import java.time.Duration;
import java.util.List;

/**
 * The authority's choices about its agenda ({@code events.yaml}).
 *
 * @param reminderDays before the meeting
 * @param offerHours seats offered to the waiting list are kept for
 * @param confirmHours an address may be confirmed for
 * @param groupMost people of one registration
 * @param keeping how long each thing is kept
 * @param feedbackLeast opinions below which no result is shown
 * @param themes of the vocabulary, in its order
 */
public record EventSettings(
        List<Integer> reminderDays, int offerHours, int confirmHours, int groupMost, Keeping keeping, int feedbackLeast, List<Theme> themes) {
    /** @param needsDays after the meeting @param registrationMonths after the meeting @param followerMonths after the last registration @param feedbackDays a link opens for */
    public record Keeping(int needsDays, int registrationMonths, int followerMonths, int feedbackDays) {}

    public record Theme(String code, String label) {}

    static final EventSettings NONE = new EventSettings(List.of(7, 1), 48, 48, 8, new Keeping(3, 24, 36, 30), 5, List.of());

    Duration offer() {
        return Duration.ofHours(offerHours);
    }

    Duration confirm() {
        return Duration.ofHours(confirmHours);
    }

    public String theme(String code) {
        return themes.stream().filter(each -> each.code().equals(code)).map(Theme::label).findFirst().orElse(code);
    }
}
