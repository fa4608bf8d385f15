package fr.levain.eligibility.web;

import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Verdict;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;

/**
 * « Ce que disent les règles ».
 *
 * @param officer sees which rules are assumptions
 */
public record VerdictPanel(Verdict verdict, boolean officer) implements Page {
    /** What has to be mended comes first. */
    public List<Outcome> order() {
        return List.of(Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.MET, Outcome.NOT_CONCERNED);
    }

    public String title(Outcome outcome) {
        return switch (outcome) {
            case MET -> "Respecté";
            case NOT_MET -> "Non respecté";
            case UNKNOWN -> "Pas encore connu";
            case NOT_CONCERNED -> "Sans objet pour ce dossier";
        };
    }

    public String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case NOT_MET -> "✕";
            case UNKNOWN -> "?";
            case NOT_CONCERNED -> "–";
        };
    }

    public String summary() {
        var met = verdict.count(Outcome.MET);
        var concerned = verdict.grounds().size() - verdict.count(Outcome.NOT_CONCERNED);
        return "%s sur %d, %s, %s.".formatted(
                French.plural(met, "règle respectée", "règles respectées"), concerned,
                French.plural(verdict.count(Outcome.NOT_MET), "non respectée", "non respectées"),
                French.plural(verdict.count(Outcome.UNKNOWN), "pas encore connue", "pas encore connues"));
    }

    /** Marks of our own sources, {@code [S5]}, mean nothing to the public. */
    public String source(Ground ground) {
        var source = ground.rule().source();
        return officer ? source : source.replaceAll("\\s*\\[[^\\]]*]", "");
    }
}
