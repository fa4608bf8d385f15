package fr.levain.assessment.web;

import fr.levain.assessment.ScoreSheet;
import fr.levain.calls.Criterion;
import fr.levain.calls.GridDraft;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A grid filled in for nothing. @param marks as typed, by criterion: a score, {@code nsp}, or nothing */
public record GridTrialPage(GridDraft draft, Map<String, String> marks, ScoreSheet sheet) implements Page {
    public String mark(Criterion criterion) {
        return marks.getOrDefault(criterion.code(), "");
    }

    public List<Choice> scale() {
        var scale = new ArrayList<Choice>();
        for (int i = 0; i <= draft.grid().scaleMax(); i++) scale.add(Choice.of(String.valueOf(i), String.valueOf(i)));
        scale.add(Choice.of("nsp", "Ne peut pas juger"));
        return scale;
    }

    public String anchors(Criterion criterion) {
        return GridPage.anchors(criterion, draft.grid().scaleMax());
    }

    public List<String> underMinimum() {
        return GridPage.underMinimum(draft.grid(), sheet);
    }

    public String counted() {
        var result = sheet.result();
        return "%s, %s, %s à noter".formatted(French.plural(result.judged(), "critère noté", "critères notés"),
                French.plural(result.notJudged(), "non jugé", "non jugés"), French.number(result.missing()));
    }
}
