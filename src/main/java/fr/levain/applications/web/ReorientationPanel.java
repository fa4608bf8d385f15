package fr.levain.applications.web;

import fr.levain.applications.Reorientation;
import fr.levain.applications.ReorientationLinks;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * The dossiers before and after, and what waits for an answer.
 *
 * @param dossiers where the reader finds dossiers: {@code /dossiers/} or {@code /instruction/}
 * @param opens whether the reader may open the other dossier, and answer: a guest of this one is none of the other
 * @param answer where its author answers what is proposed
 * @param propose where to propose or ask for another call; empty when nobody may now
 */
public record ReorientationPanel(
        ReorientationLinks links, Optional<Reorientation> waiting, String dossiers, boolean opens, String answer, Optional<String> propose) implements Page {
    public boolean isOfficers() {
        return dossiers.startsWith("/instruction");
    }
}
