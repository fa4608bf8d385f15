package fr.levain.assessment.web;

import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores.Scoring;
import fr.levain.calls.Criterion;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;

/** The whole grid on one page: question, anchors, where to look, score and justification. */
public record GridPage(String reference, String title, Scoring scoring, boolean mayScore, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    static FormErrors errorsOf(ScoreSheet sheet) {
        var errors = FormErrors.none();
        for (var gap : sheet.gaps())
            errors = errors.plus((gap.aboutJustification() ? "motif." : "note.") + gap.code(), gap.message());
        return errors;
    }

    public ScoreSheet.Line line(Criterion criterion) {
        return scoring.sheet().lines().stream().filter(line -> line.code().equals(criterion.code())).findFirst().orElseThrow();
    }

    public String mark(Criterion criterion) {
        return line(criterion).mark().map(mark -> switch (mark) {
            case Mark.Score(int value) -> String.valueOf(value);
            case Mark.CannotJudge() -> "nsp";
        }).orElse("");
    }

    public String told(Criterion criterion) {
        return switch (mark(criterion)) {
            case "" -> "pas encore noté";
            case "nsp" -> "ne peut pas juger";
            case String score -> score + " sur " + scoring.grid().scaleMax();
        };
    }

    public List<Choice> scale() {
        var scale = new ArrayList<Choice>();
        for (int i = 0; i <= scoring.grid().scaleMax(); i++) scale.add(Choice.of(String.valueOf(i), String.valueOf(i)));
        scale.add(Choice.of("nsp", "Ne peut pas juger"));
        return scale;
    }

    public String weight(Criterion criterion) {
        return criterion.weight().map(weight -> "poids " + weight).orElse("");
    }
}
