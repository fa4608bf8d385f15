package fr.levain.applications;

import java.util.Comparator;
import java.util.List;

/**
 * The authority's choices about dossiers.
 *
 * @param invitationDays how long an invitation opens
 * @param closingReminders days before a relève or a closing when an unsent draft is reminded of, the farthest first
 * @param answerReminders days from the last day to answer when an author is reminded of a request, before it when negative
 * @param closureDays days after the last day to answer when closing is proposed to the service
 * @param mailsToService whether a message of the author is mailed to the service too
 * @param templates messages an officer may start from
 */
public record DossierSettings(
        int invitationDays,
        List<Integer> closingReminders,
        List<Integer> answerReminders,
        int closureDays,
        boolean mailsToService,
        List<MessageTemplate> templates) {
    static final DossierSettings DEFAULT = new DossierSettings(30, List.of(7, 2), List.of(-3, 0, 7), 15, true, List.of());

    public record MessageTemplate(String title, String text) {}

    public DossierSettings {
        closingReminders = closingReminders.stream().sorted(Comparator.reverseOrder()).toList();
        answerReminders = answerReminders.stream().sorted().toList();
        templates = List.copyOf(templates);
    }
}
