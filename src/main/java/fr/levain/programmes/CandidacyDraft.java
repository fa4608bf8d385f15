package fr.levain.programmes;

import fr.levain.projects.ProjectId;
import java.util.Optional;

/**
 * What is typed to enter a programme. Whoever types it says that its holder agrees that the partner sees it.
 *
 * @param project empty for one Levain does not know yet
 */
public record CandidacyDraft(
        Optional<CohortId> cohort, Optional<ProjectId> project, Origin origin, String originReference, String title, String department, String words,
        Candidacy.Contact contact) {}
