package fr.levain.insight;

import fr.levain.ui.CsvCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a text to print and as a file of figures. @param head paragraphs under the title @param words of the partner; empty without any */
record ReportText(String title, List<String> head, String words, Year year, List<ReportLine> lines) {
    /** For the PDF and the text: the same tables as the page, then each definition. */
    String html() {
        var html = new StringBuilder("<h1>%s</h1>".formatted(escaped(title)));
        head.forEach(each -> html.append(paragraph(each)));
        if (!words.isBlank()) {
            html.append("<h2>Ce que dit l’organisation</h2>");
            words.strip().lines().filter(each -> !each.isBlank()).forEach(each -> html.append(paragraph(each)));
        }
        lines.stream().collect(Collectors.groupingBy(ReportLine::stage, LinkedHashMap::new, Collectors.toList())).forEach((stage, told) -> {
            html.append("<h2>%s</h2><table><tr><th>Ce qui est compté</th><th>%s</th></tr>".formatted(escaped(stage), year));
            told.forEach(each -> html.append("<tr><td>%s</td><td>%s</td></tr>".formatted(escaped(each.label()), escaped(each.shown()))));
            html.append("</table>");
        });
        html.append("<h2>Définitions</h2>");
        lines.forEach(each -> html.append("<p><strong>%s.</strong> %s</p>".formatted(escaped(each.label()), escaped(each.definition()))));
        return html.toString();
    }

    /** Comma of decimals, semicolon between cells: opened as it is by a French spreadsheet. */
    String csv() {
        return "\ufeffcode;etape;libelle;valeur;unite;enregistrements;definition\r\n" + lines.stream()
                .map(each -> List.of(each.code(), each.stage(), each.label(), each.inFile(), each.unit(), "" + each.records(), each.definition()))
                .map(cells -> cells.stream().map(cell -> '"' + CsvCell.of(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** « d’ATIS », « de CRESS » */
    static String ofName(String name) {
        return ("AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜaeiouyàâäéèêëîïôöùûü".indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0 ? "d’" : "de ") + name;
    }

    private static String paragraph(String text) {
        return "<p>%s</p>".formatted(escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
