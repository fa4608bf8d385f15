package fr.levain.eligibility.web;

import fr.levain.eligibility.Change;
import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Weight;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * « Ce que disent les règles ». Only a blocking rule can be « non respectée »: a warning calls for attention, and what is
 * told for information is not counted at all.
 *
 * @param officer sees which rules are assumptions
 * @param overruled by id of a rule, what a person says instead of it and why: never shown apart from the finding (A4)
 * @param changes what would lift the obstacles, smallest first
 */
public record VerdictPanel(Verdict verdict, boolean officer, Map<String, String> overruled, List<Change> changes) implements Page {
    public VerdictPanel(Verdict verdict, boolean officer) {
        this(verdict, officer, Map.of(), List.of());
    }

    /**
     * Grounds told together.
     *
     * @param mark a class of the stylesheet
     * @param folded settled, so that what remains to do comes first
     */
    public record Group(String title, String sign, String mark, boolean folded, List<Ground> grounds) {}

    /** What has to be mended comes first. */
    public List<Group> groups() {
        return List.of(
                        group("Non respecté", "✕", "not-met", false, is(Outcome.NOT_MET, Weight.BLOCKING)),
                        group("Point d’attention", "!", "unknown", false, is(Outcome.NOT_MET, Weight.WARNING)),
                        group("Pas encore connu", "?", "unknown", false, counted(Outcome.UNKNOWN)),
                        group("Respecté", "✓", "met", true, counted(Outcome.MET)),
                        group("Pour information", "i", "not-concerned", true, VerdictPanel::informs),
                        group("Sans objet pour ce dossier", "–", "not-concerned", true, ground -> ground.outcome() == Outcome.NOT_CONCERNED))
                .stream()
                .filter(group -> !group.grounds().isEmpty())
                .toList();
    }

    public String summary() {
        var met = count(counted(Outcome.MET));
        var concerned = count(ground -> ground.outcome() != Outcome.NOT_CONCERNED && ground.rule().weight() != Weight.INFORMATION);
        var warned = count(is(Outcome.NOT_MET, Weight.WARNING));
        return "%s sur %d, %s, %s%s.".formatted(
                French.plural(met, "règle respectée", "règles respectées"), concerned,
                French.plural(count(is(Outcome.NOT_MET, Weight.BLOCKING)), "non respectée", "non respectées"),
                French.plural(count(counted(Outcome.UNKNOWN)), "pas encore connue", "pas encore connues"),
                warned == 0 ? "" : ", " + French.plural(warned, "point d’attention", "points d’attention"));
    }

    public String source(Ground ground) {
        return officer ? ground.rule().source() : ground.rule().publicSource();
    }

    private static Predicate<Ground> is(Outcome outcome, Weight weight) {
        return ground -> ground.outcome() == outcome && ground.rule().weight() == weight;
    }

    private static Predicate<Ground> counted(Outcome outcome) {
        return ground -> ground.outcome() == outcome && ground.rule().weight() != Weight.INFORMATION;
    }

    private static boolean informs(Ground ground) {
        return ground.rule().weight() == Weight.INFORMATION && ground.outcome() != Outcome.NOT_CONCERNED;
    }

    private Group group(String title, String sign, String mark, boolean folded, Predicate<Ground> which) {
        return new Group(title, sign, mark, folded, verdict.grounds().stream().filter(which).toList());
    }

    private long count(Predicate<Ground> which) {
        return verdict.grounds().stream().filter(which).count();
    }
}
