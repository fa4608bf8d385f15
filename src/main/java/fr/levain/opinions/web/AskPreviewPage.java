package fr.levain.opinions.web;

import fr.levain.opinions.Excerpt;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.OpinionKind;
import fr.levain.ui.Page;
import java.util.List;

/**
 * What leaves, to whom, and what they will see: read over before it is sent.
 *
 * @param mail to the first of them
 */
public record AskPreviewPage(String reference, String title, OpinionKind kind, List<Opinion> opinions, String mail, Excerpt excerpt, AskInputs typed)
        implements Page {
    public String path() {
        return "/instruction/" + reference + "/avis/demande";
    }

    public List<String> questions() {
        return excerpt.form().fields().map(field -> field.label()).toList();
    }

    public boolean hasHints() {
        return opinions.stream().anyMatch(opinion -> !opinion.hints().isEmpty());
    }
}
