package fr.levain.guidance;

import java.util.List;

/**
 * The authority's choices about requests.
 *
 * @param reminders days without an act after which a partner is reminded
 * @param unansweredDays days after which the authority takes over
 * @param retentionMonths after the end, before personal data is erased
 * @param kinds of holders, as the vocabulary words them
 */
public record RequestSettings(List<Integer> reminders, int unansweredDays, int retentionMonths, List<Kind> kinds) {
    static final RequestSettings NONE = new RequestSettings(List.of(7, 14, 21), 30, 12, List.of());

    public record Kind(String slug, String label) {}

    public RequestSettings {
        reminders = reminders.stream().sorted().toList();
        kinds = List.copyOf(kinds);
    }

    public String labelOf(String kind) {
        return kinds.stream().filter(each -> each.slug().equals(kind)).findFirst().map(Kind::label).orElse("");
    }
}
