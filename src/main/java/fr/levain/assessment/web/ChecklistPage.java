package fr.levain.assessment.web;

import fr.levain.assessment.Checklist;
import fr.levain.assessment.Checklist.Answer;
import fr.levain.assessment.Checklist.Line;
import fr.levain.assessment.Inadmissibility;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules found and what the officer confirms, line by line; then the proposal of inadmissibility.
 *
 * @param filedOn the day of the sealed findings, {@code today} that of the fresh ones: both are dated where they differ
 */
public record ChecklistPage(
        String reference,
        String title,
        String filedOn,
        String today,
        Checklist checklist,
        boolean confirmed,
        Optional<Inadmissibility> inadmissibility,
        boolean mayAct,
        boolean maySign,
        Map<String, String> typed,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> choices(Line line) {
        var yesNo = List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"));
        if (line.family() == Checklist.Family.SUBSIDY) return yesNo;
        if (line.family() == Checklist.Family.INNOVATION)
            return List.of(yesNo.getFirst(), yesNo.getLast(), Choice.of("inconnu", "On ne sait pas encore"));
        return List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"), Choice.of("sans-objet", "Sans objet"),
                Choice.of("inconnu", "On ne sait pas encore"));
    }

    public String value(Line line) {
        return switch (line.confirmed()) {
            case YES -> "oui";
            case NO -> "non";
            case NOT_CONCERNED -> "sans-objet";
            case UNKNOWN -> line.family() == Checklist.Family.SUBSIDY ? "" : "inconnu";
        };
    }

    public static String css(Answer found) {
        return switch (found) {
            case YES -> "lv-ok";
            case NO -> "lv-ko";
            case UNKNOWN -> "lv-wait";
            case NOT_CONCERNED -> "lv-muted";
        };
    }

    /** What the officer reads one by one: what fails, moved or is not known, what only they can tell, what is to mend. */
    public List<Line> toLookAt() {
        return checklist.lines().stream().filter(this::isToLookAt).toList();
    }

    /** What the rules find met, and the officer too so far: folded under the others, confirmed with them. */
    public List<Line> met() {
        return checklist.lines().stream().filter(line -> !isToLookAt(line)).toList();
    }

    private boolean isToLookAt(Line line) {
        boolean fine = line.computed() == Answer.YES || line.computed() == Answer.NOT_CONCERNED;
        return isOfThePerson(line) || !fine || line.isOverridden() || line.today().isPresent()
                || errors.concerns("ligne." + line.code()) || errors.concerns("motif." + line.code());
    }

    /** Only a person can tell: the rules found nothing of it. */
    public static boolean isOfThePerson(Line line) {
        return line.family() == Checklist.Family.SUBSIDY || line.family() == Checklist.Family.INNOVATION;
    }

    public boolean mayPropose() {
        return mayAct && inadmissibility.filter(it -> it.status() != Inadmissibility.Status.DECLINED).isEmpty();
    }

    public boolean waitsForSignature() {
        return inadmissibility.filter(it -> it.status() == Inadmissibility.Status.PROPOSED).isPresent();
    }
}
