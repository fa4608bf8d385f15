package fr.levain.desk.web;

import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleImpact;
import fr.levain.eligibility.RuleImpact.Changed;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;

/**
 * Which past dossiers would be judged otherwise under the rules being prepared.
 *
 * @param bounded more dossiers exist than were read
 */
public record ImpactPage(String slug, String title, boolean hasDraft, boolean bounded, RuleImpact impact) implements Page {
    static final int MOST_READ = 1_000;
    private static final int MOST_SHOWN = 100;

    public String summary() {
        if (impact.changed().isEmpty()) return "Aucun constat ne change.";
        return "%s de constat. %s, %s.".formatted(
                French.plural(impact.changed().size(), "dossier changerait", "dossiers changeraient"),
                French.plural(impact.newlyBlocked(), "serait arrêté", "seraient arrêtés"),
                French.plural(impact.released(), "ne le serait plus", "ne le seraient plus"));
    }

    public String read() {
        return bounded ? "Les %s dossiers les plus récents de cet appel sont lus.".formatted(French.number(MOST_READ))
                : French.plural(impact.read(), "dossier déposé est lu.", "dossiers déposés sont lus.");
    }

    public List<Changed> shown() {
        return impact.changed().stream().limit(MOST_SHOWN).toList();
    }

    public int hidden() {
        return impact.changed().size() - shown().size();
    }

    public String told(Outcome outcome) {
        return switch (outcome) {
            case MET -> "respectée";
            case NOT_MET -> "non respectée";
            case UNKNOWN -> "pas encore connue";
            case NOT_CONCERNED -> "sans objet";
        };
    }

    public String fate(Changed changed) {
        if (changed.blockedBefore() == changed.blockedAfter()) return changed.blockedAfter() ? "Arrêté, comme aujourd’hui" : "Recevable, comme aujourd’hui";
        return changed.blockedAfter() ? "Serait arrêté" : "Ne serait plus arrêté";
    }
}
