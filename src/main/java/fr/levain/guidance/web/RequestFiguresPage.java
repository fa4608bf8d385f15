package fr.levain.guidance.web;

import fr.levain.guidance.PartnerFigures;
import fr.levain.guidance.RequestFigures;
import fr.levain.guidance.UntakenNeed;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.Figure;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * What the requests of a year tell.
 *
 * @param names of partners, needs and departments, by slug or code
 */
public record RequestFiguresPage(
        int year, List<Choice> years, RequestFigures.Totals totals, List<PartnerFigures> partners, List<UntakenNeed> unmet,
        Map<String, String> names, Paging paging) implements Page {
    public List<Figure> figures() {
        return List.of(
                new Figure(French.number(totals.sent()), totals.sent() < 2 ? "demande reçue" : "demandes reçues"),
                new Figure(French.number(totals.answered()), totals.answered() < 2 ? "réponse donnée" : "réponses données"),
                new Figure(French.number(totals.unclaimed()), totals.unclaimed() < 2 ? "restée un temps sans preneur" : "restées un temps sans preneur"),
                new Figure(totals.opinions() == 0 ? "—" : Math.round(100.0 * totals.helped() / totals.opinions()) + "" + French.THIN + "%", "disent « cela m’a aidé », sur " + French.number(totals.opinions()) + " avis"));
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String median(PartnerFigures figures) {
        if (figures.medianDays().isEmpty()) return "—";
        var days = BigDecimal.valueOf(figures.medianDays().getAsDouble()).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return French.number(days) + " j";
    }

    public String opinion(PartnerFigures figures) {
        return figures.opinions() == 0 ? "—" : "%d oui, %d en partie, %d non".formatted(figures.helped(), figures.partly(), figures.notHelped());
    }
}
