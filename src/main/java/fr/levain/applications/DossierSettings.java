package fr.levain.applications;

import java.util.Comparator;
import java.util.List;

/**
 * The authority's choices about drafts.
 *
 * @param invitationDays how long an invitation opens
 * @param closingReminders days before a relève or a closing when an unsent draft is reminded of, the farthest first
 */
record DossierSettings(int invitationDays, List<Integer> closingReminders) {
    static final DossierSettings DEFAULT = new DossierSettings(30, List.of(7, 2));

    DossierSettings {
        closingReminders = closingReminders.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
