package fr.levain.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The yearly report of a partner as it stands now, made of its work: as a page, a text to complete, a PDF, a file of figures.
 *
 * @param part that is looked at, in words: a programme, a department; empty for all
 * @param figures those that may be told of that part
 */
public record YearlyReport(String slug, String partner, Year year, String part, Map<Measure, Figure> figures) {
    /** Those of which something is told. */
    public List<Stage> stages() {
        return Arrays.stream(Stage.values()).filter(stage -> !figures(stage).isEmpty()).toList();
    }

    public List<Figure> figures(Stage stage) {
        return Measure.of(stage).stream().flatMap(each -> Optional.ofNullable(figures.get(each)).stream()).toList();
    }

    public Figure figure(Measure measure) {
        return figures.get(measure);
    }

    public String title() {
        return title(partner, year);
    }

    public static String title(String partner, Year year) {
        return "Bilan %s %s".formatted(year, ReportText.ofName(partner));
    }

    public String html() {
        return text().html();
    }

    public String csv() {
        return text().csv();
    }

    private ReportText text() {
        var known = "Chaque nombre vient du travail noté dans Levain, avec la même définition pour tous les partenaires.";
        return new ReportText(title(), part.isEmpty() ? List.of(known) : List.of(part, known), "", year,
                Arrays.stream(Measure.values()).flatMap(each -> Optional.ofNullable(figures.get(each)).stream()).map(ReportLine::of).toList());
    }
}
