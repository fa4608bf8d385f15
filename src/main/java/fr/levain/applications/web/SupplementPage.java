package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.CorrectedAnswers.Sheet;
import fr.levain.applications.Supplement;
import fr.levain.forms.Answer;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.web.PageFields;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Map;
import java.util.Optional;

/**
 * What the service asked for, and the means to answer.
 *
 * @param sheet the questions whose answers may be corrected; empty when words or pieces are asked for
 * @param writes whether the reader may answer
 * @param dates what the date of a piece is called, by its code
 * @param typed the answer as it was written, when it comes back
 * @param notice said once, after an act; empty for none
 */
public record SupplementPage(
        ApplicationView view, Supplement request, Optional<Sheet> sheet, boolean writes, String typed, String notice, Map<String, String> dates, FormErrors errors)
        implements Page {
    public SupplementPage(ApplicationView view, Supplement request, Optional<Sheet> sheet, boolean writes, String typed, FormErrors errors) {
        this(view, request, sheet, writes, typed, "", Map.of(), errors);
    }

    /** The day a piece bears, asked where it goes stale. */
    public Optional<Field> date(Supplement.Piece piece) {
        return Optional.ofNullable(dates.get(piece.code())).map(label -> Field.required("date-" + piece.code(), label, FieldType.Day.any()));
    }

    public Answer empty() {
        return Answer.ABSENT;
    }

    public Optional<PageFields> fields() {
        return sheet.map(corrected -> new PageFields(corrected.form(), corrected.page(), corrected.answers(), errors, Map.of(), Map.of())
                .withCautions(corrected.cautions()));
    }

    /** Answers to correct, pieces to send, or a question to answer. */
    public String title() {
        if (request.kind() == Supplement.Kind.PIECES) return "Pièces demandées";
        return request.fields().isEmpty() ? "Question du service" : "Réponses à corriger";
    }

    public String path() {
        return view.path() + "/demandes/" + request.id();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
