package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.Measure;
import fr.levain.insight.Stage;
import fr.levain.insight.YearlyReport;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;

/** The yearly report of a partner: each figure leads to the records behind it. */
public record ReportPage(YearlyReport report, List<Choice> years, boolean officer) implements Page {
    public static final String PATH = "/accompagnement/rapports";
    /** That of the reader's own organisation. */
    public static final String MINE = "/partenaire/bilan";

    public String path() {
        return PATH + "/" + report.slug();
    }

    public String file(String kind) {
        return "%s/bilan.%s?annee=%s".formatted(path(), kind, report.year());
    }

    public List<Figure> figures(Stage stage) {
        return Measure.of(stage).stream().map(report::figure).toList();
    }

    public String recordsPath(Figure figure) {
        return "%s/%s?annee=%s".formatted(path(), figure.measure().word(), report.year());
    }
}
