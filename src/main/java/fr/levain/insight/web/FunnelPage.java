package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.Measure;
import fr.levain.insight.Year;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of projects beside each partner, one definition for all. @param names of partners, by slug */
public record FunnelPage(Year year, List<Choice> years, Map<String, Map<Measure, Figure>> funnel, Map<String, String> names) implements Page {
    public static final String PATH = "/accompagnement/parcours";

    public List<Measure> measures() {
        return Measure.FUNNEL;
    }

    public Optional<Figure> figure(String partner, Measure measure) {
        return Optional.ofNullable(funnel.get(partner).get(measure));
    }

    public String recordsPath(String partner, Measure measure) {
        return "%s/%s/%s?annee=%s".formatted(ReportPage.PATH, partner, measure.word(), year);
    }
}
