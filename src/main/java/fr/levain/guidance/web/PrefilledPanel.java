package fr.levain.guidance.web;

import fr.levain.forms.AnswerText;
import fr.levain.forms.FormRevision;
import fr.levain.guidance.PrefilledAnswer;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.util.List;

/**
 * Answers a draft began with and still holds.
 *
 * @param path of the dossier
 */
public record PrefilledPanel(String path, FormRevision form, List<PrefilledAnswer> kept) implements Page {
    /** In the order of the form. */
    public List<SummaryRow> rows() {
        return form.fields().flatMap(field -> kept.stream().filter(each -> each.field().equals(field.id()))
                .map(each -> new SummaryRow(field.label(), AnswerText.of(field.type(), each.answer()),
                        form.pageOf(field.id()).map(page -> path + "/pages/" + page.id()).orElse(path)))).toList();
    }

    public String source() {
        return "d’après %s, le %s".formatted(kept.getFirst().source(), French.day(kept.getFirst().at()));
    }

    public String count() {
        return French.plural(kept.size(), "réponse est reprise", "réponses sont reprises");
    }
}
