package fr.levain.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Tagged from the first one: what a screen reader needs is in the file. */
class PdfTest {
    private static final String BODY =
            """
            <h1>Accusé de réception</h1><p>Montant demandé : 36\u202f643,50\u202f€. L’œuvre d’Aÿ, « été ».</p>
            <h2>Délais</h2><ul><li>Silence de deux mois : rejet</li><li>Recours : deux mois</li></ul>
            <table><caption>Budget</caption><thead><tr><th scope="col">Poste</th><th scope="col">Montant</th></tr></thead>
            <tbody><tr><td>60 – Achats</td><td class="amount">1\u202f000,00\u202f€</td></tr></tbody></table>
            """;

    @Test
    void says_its_title_its_language_and_that_it_is_tagged() throws IOException {
        try (var pdf = open()) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Accusé de réception 2026-AIS-00042");
            assertThat(catalog.getLanguage()).isEqualTo("fr-FR");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8)).contains("pdfuaid");
        }
    }

    @Test
    void has_headings_lists_and_tables_in_the_order_they_are_read() throws IOException {
        try (var pdf = open()) {
            var types = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types).containsSubsequence("H1", "P", "H2", "L", "LI", "LI", "Table", "TH", "TH", "TD", "TD");
        }
    }

    @Test
    void each_drawing_says_what_it_shows() throws IOException {
        var drawing = "<svg width=\"100\" height=\"20\"%s>%s<rect x=\"0\" y=\"0\" width=\"60\" height=\"20\"></rect></svg>";
        var body = "<h1>Plan</h1>" + drawing.formatted("", "\n  <title id=\"t\">Part de chaque financeur, « le tableau suit ».</title>") + drawing.formatted(" alt=\"Carte.\"", "");
        try (var pdf = Loader.loadPDF(Pdf.of("Plan", body))) {
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot())).containsExactly("Part de chaque financeur, « le tableau suit ».", "Carte.");
        }
    }

    private static List<String> alternatives(PDStructureNode node) {
        var found = new ArrayList<String>();
        for (var kid : node.getKids()) if (kid instanceof PDStructureElement element) {
            Optional.ofNullable(element.getAlternateDescription()).filter(words -> !words.isBlank()).ifPresent(found::add);
            found.addAll(alternatives(element));
        }
        return found;
    }

    void several_parts_make_one_tagged_paper_each_on_its_own_sheets() throws IOException {
        var parts = List.of("<h1>Dossier de séance</h1><p>Deux dossiers</p>", "<h2>1. Le four</h2><p>Un four tenu par ses voisins.</p>", "<h2>2. L’épicerie</h2><p>À vélo.</p>");
        try (var pdf = Loader.loadPDF(Volume.of("Dossier de séance, comité", parts))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Dossier de séance, comité");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(textOf(pdf)).containsSubsequence("Deux dossiers", "Un four tenu", "À vélo");
            var types = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types).containsSubsequence("H1", "P", "H2", "P", "H2", "P");
            var bookmarks = new ArrayList<String>();
            for (var each : pdf.getDocumentCatalog().getDocumentOutline().children()) bookmarks.add(each.getTitle());
            assertThat(bookmarks.toString()).contains("1. Le four", "2. L’épicerie");
        }
    }

    @Test
    void an_emoji_leaves_its_sentence_readable() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of("Accusé", "<h1>Accusé</h1><p>La cantine 🍞 du bourg 👩🏽‍🌾 ❤️ : 3 repas © 2027 № 4</p>"))) {
            assertThat(textOf(pdf).replaceAll("\\s+", " ")).contains("La cantine du bourg ❤ : 3 repas © 2027 № 4").doesNotContain("#");
        }
    }

    @Test
    void keeps_french_signs_in_a_font_it_carries() throws IOException {
        try (var pdf = open()) {
            assertThat(textOf(pdf)).contains("36\u202f643,50\u202f€", "L’œuvre d’Aÿ, « été »");
            assertThat(textOf(pdf).indexOf("Accusé")).isLessThan(textOf(pdf).indexOf("Délais"));
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("SourceSans3");
                }
        }
    }

    @Test
    void has_bookmarks_for_its_headings() throws IOException {
        try (var pdf = open()) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline).isNotNull();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Accusé de réception");
            assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Délais");
        }
    }

    @Test
    void fetches_nothing_from_outside() throws IOException {
        var pdf = Pdf.of("Essai", "<h1>Essai</h1><img src=\"file:///etc/hostname\" alt=\"x\"/><p>fin</p>");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(textOf(document)).contains("fin");
            for (var name : document.getPage(0).getResources().getXObjectNames())
                assertThat(document.getPage(0).getResources().isImageXObject(name)).isFalse();
        }
    }

    @Test
    void I5_a_letter_shows_first_name_name_quality_and_service() throws IOException {
        var head = new Letterhead(
                "Région Nouvelle-Aquitaine",
                "Service innovation sociale",
                List.of("14 rue François de Sourdis", "33077 Bordeaux Cedex"),
                List.of("Association Le Fournil", "1 place du Marché"),
                "2026-AIS-00042",
                "Bordeaux, le 5 décembre 2026");
        var signatory = new Signatory("Camille", "Durand-Étcheverry", "Présidente du Conseil régional", "Cabinet");
        var body = Sheet.body("Attribution d’une subvention", "<p>Madame, Monsieur,</p>", head, Optional.of(signatory));

        try (var pdf = Loader.loadPDF(Pdf.of("Attribution d’une subvention", body))) {
            assertThat(textOf(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
                    .containsSubsequence(
                            "Région Nouvelle-Aquitaine",
                            "Association Le Fournil",
                            "Référence : 2026-AIS-00042",
                            "Attribution d’une subvention",
                            "Madame, Monsieur,",
                            "Camille Durand-Étcheverry",
                            "Présidente du Conseil régional",
                            "Cabinet");
        }
    }

    private static PDDocument open() throws IOException {
        return Loader.loadPDF(Pdf.of("Accusé de réception 2026-AIS-00042", BODY));
    }

    private static String textOf(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }
}
