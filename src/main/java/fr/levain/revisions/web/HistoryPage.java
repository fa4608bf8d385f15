package fr.levain.revisions.web;

import fr.levain.revisions.Consultation;
import fr.levain.revisions.Revision;
import fr.levain.revisions.TextState;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * @param justPublished number of the revision put in force a moment ago
 * @param consultations what people said of its drafts
 */
public record HistoryPage(TextState state, List<Revision> revisions, Optional<Integer> justPublished, List<Consultation> consultations) implements Page {
    /** Those a revision came of. */
    public List<Consultation> before(int number) {
        return consultations.stream().filter(each -> each.revision().filter(revision -> revision == number).isPresent()).toList();
    }
}
