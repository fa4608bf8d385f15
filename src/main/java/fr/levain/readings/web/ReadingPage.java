package fr.levain.readings.web;

import fr.levain.assessment.ScoreSheet;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.opinions.Excerpt;
import fr.levain.readings.AskedReading;
import fr.levain.readings.FormerReading;
import fr.levain.readings.ReadingMark;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Unkept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the reader needs of the dossier, and their scores: drafted, then given once.
 *
 * @param marks as typed or kept
 * @param partings what others gave on the criteria where this given reading parts from theirs
 * @param former what they had given, when their reading was opened again
 * @param unkept notes sent once the reading was given, other than those given
 * @param caseFile the reader is an officer, who may open the whole dossier
 */
public record ReadingPage(
        AskedReading reading, String title, ReadingTerms.Kind kind, Grid grid, Excerpt excerpt, Map<String, ReadingMark> marks,
        Map<Criterion, List<Integer>> partings, Optional<FormerReading> former, String caseFile, String notice, Optional<Unkept> unkept, FormErrors errors) implements Page {
    @Override
    public int status() {
        return unkept.isPresent() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    static FormErrors errorsOf(List<ScoreSheet.Gap> gaps) {
        var errors = FormErrors.none();
        for (var gap : gaps) errors = errors.plus((gap.aboutJustification() ? "motif." : "note.") + gap.code(), gap.message());
        return errors;
    }

    public String path() {
        return "/lectures/" + reading.id();
    }

    public List<Criterion> criteria() {
        return reading.judged(grid);
    }

    public ReadingMark mark(Criterion criterion) {
        return marks.getOrDefault(criterion.code(), new ReadingMark(null, false, "", ""));
    }

    public String value(Criterion criterion) {
        var mark = mark(criterion);
        return mark.cannotJudge() ? "nsp" : mark.score() == null ? "" : String.valueOf(mark.score());
    }

    public List<Choice> scale() {
        var scale = new ArrayList<Choice>();
        for (int i = 0; i <= grid.scaleMax(); i++) scale.add(Choice.of(String.valueOf(i), String.valueOf(i)));
        scale.add(Choice.of("nsp", "Ne peut pas juger"));
        return scale;
    }

    public String anchors(Criterion criterion) {
        return IntStream.rangeClosed(0, grid.scaleMax()).filter(score -> !criterion.anchor(score, grid.scaleMax()).isBlank())
                .mapToObj(score -> score + "\u202f: " + criterion.anchor(score, grid.scaleMax())).collect(Collectors.joining(" · "));
    }

    /** {@code 1}, or {@code 0 et 2}. */
    public static String others(List<Integer> scores) {
        return scores.stream().map(String::valueOf).collect(Collectors.joining(" et "));
    }

    public long left() {
        return partings.keySet().stream().filter(each -> !mark(each).saysWhy(1)).count();
    }
}
