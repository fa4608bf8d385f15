package fr.levain.support;

import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A project the authority aids and whose holder knows: what is public of it, and nothing else.
 *
 * @param reference of its dossier
 * @param title empty for a natural person, of whom nothing is published; so are the organisation and the place
 * @param department empty when it is not known
 * @param amount zero for a natural person
 */
public record Laureate(
        UUID application, String reference, ProjectId project, String title, String organisation, String place, String department, Euros amount, LocalDate notifiedOn) {
    public boolean isPublic() {
        return !title.isEmpty();
    }

    public String shownTitle() {
        return isPublic() ? title : "Projet d’un porteur individuel";
    }
}
