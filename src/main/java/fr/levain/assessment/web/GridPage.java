package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.ScoreVersion;
import fr.levain.assessment.Scores.Scoring;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.kernel.AccountId;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The whole grid on one page: question, anchors, where to look, score and justification.
 *
 * @param versions what it said each time it was kept, the latest first
 * @param shown the version looked at; empty for the sheet as it stands
 * @param people who kept them
 * @param mayReopen the sheet is closed, and an act may open it again
 */
public record GridPage(
        String reference, String title, Scoring scoring, boolean mayScore, List<ScoreVersion> versions, Optional<Integer> shown, Map<AccountId, Person> people,
        boolean mayReopen, String reason, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String who(ScoreVersion version) {
        return version.by().flatMap(id -> Optional.ofNullable(people.get(id))).map(Person::name).orElse("le service");
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

    /** {@code 0 : un porteur seul · 4 : un accord écrit}, with the levels between when they are told. */
    static String anchors(Criterion criterion, int scaleMax) {
        return IntStream.rangeClosed(0, scaleMax).filter(score -> !criterion.anchor(score, scaleMax).isBlank())
                .mapToObj(score -> score + "\u202f: " + criterion.anchor(score, scaleMax)).collect(Collectors.joining(" · "));
    }

    public String anchors(Criterion criterion) {
        return anchors(criterion, scoring.grid().scaleMax());
    }

    /** Criteria scored under their minimum: told, never counted as a refusal. */
    static List<String> underMinimum(Grid grid, ScoreSheet sheet) {
        return grid.criteria().stream().filter(criterion -> criterion.minimum().isPresent() && sheet.lines().stream().anyMatch(line ->
                        line.code().equals(criterion.code()) && line.mark().orElse(null) instanceof Mark.Score(int value) && value < criterion.minimum().get()))
                .map(criterion -> "« %s », minimum %d".formatted(criterion.label(), criterion.minimum().get())).toList();
    }

    public List<String> underMinimum() {
        return underMinimum(scoring.grid(), scoring.sheet());
    }

    public String weight(Criterion criterion) {
        return criterion.weight().map(weight -> "poids " + weight).orElse("");
    }
}
