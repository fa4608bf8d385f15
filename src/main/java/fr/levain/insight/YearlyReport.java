package fr.levain.insight;

import fr.levain.ui.CsvCell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The yearly report of a partner, made of its work: as a page, a text to complete, a PDF, a file of figures. */
public record YearlyReport(String slug, String partner, Year year, Map<Measure, Figure> figures) {
    public List<Stage> stages() {
        return Arrays.stream(Stage.values()).toList();
    }

    public Figure figure(Measure measure) {
        return figures.get(measure);
    }

    public String title() {
        return "Bilan %s de %s".formatted(year, partner);
    }

    /** For the PDF and the text: the same tables as the page, and each definition. */
    public String html() {
        var html = new StringBuilder("<h1>%s</h1><p>Chaque nombre vient du travail noté dans Levain, avec la même définition pour tous les partenaires.</p>".formatted(escaped(title())));
        for (var stage : stages()) {
            html.append("<h2>%s</h2><table><tr><th>Ce qui est compté</th><th>%s</th></tr>".formatted(escaped(stage.label()), year));
            for (var measure : Measure.of(stage))
                html.append("<tr><td>%s</td><td>%s</td></tr>".formatted(escaped(measure.label()), escaped(figure(measure).shown())));
            html.append("</table>");
        }
        html.append("<h2>Définitions</h2>");
        Arrays.stream(Measure.values()).forEach(each -> html.append("<p><strong>%s.</strong> %s</p>".formatted(escaped(each.label()), escaped(each.definition()))));
        return html.toString();
    }

    /** Comma of decimals, semicolon between cells: opened as it is by a French spreadsheet. */
    public String csv() {
        return "\ufeffcode;etape;libelle;valeur;unite;enregistrements;definition\r\n" + Arrays.stream(Measure.values())
                .map(each -> List.of(each.word(), each.stage().label(), each.label(), figure(each).value().map(each.unit()::inFile).orElse(""), each.unit().label(),
                        "" + figure(each).records(), each.definition()))
                .map(cells -> cells.stream().map(cell -> '"' + CsvCell.of(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
