package fr.levain.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** A word processor opens it: known by its beginning, well formed, titles and tables as such. */
class OdtTests {
    private static final String BODY =
            """
            <h1>Rapport</h1><p>Aide : <strong>36\u202f000,00\u202f€</strong>, « œuvre » &amp; fils.<br/>Suite</p>
            <h1 class="new-page">Fiche</h1><ul><li>Un</li><li>Deux</li></ul>
            <table><caption>Budget</caption><thead><tr><th>Poste</th><th class="amount">Montant</th></tr></thead>
            <tbody><tr><td>Achats</td><td class="amount">1\u202f000\u202f€</td></tr></tbody></table>
            """;

    @Test
    void is_known_by_its_first_entry_and_each_part_is_well_formed() throws Exception {
        var parts = parts(Odt.of("Rapport n° 1 & suite", BODY));

        assertThat(parts.keySet()).first().isEqualTo("mimetype");
        assertThat(parts.get("mimetype")).isEqualTo(Odt.TYPE);
        for (var part : parts.entrySet())
            if (part.getKey().endsWith(".xml"))
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
        assertThat(parts.get("META-INF/manifest.xml")).contains("content.xml", "styles.xml", "meta.xml");
        assertThat(parts.get("meta.xml")).contains("Rapport n° 1 &amp; suite", "fr-FR");
    }

    @Test
    void keeps_titles_lists_tables_and_pages() throws IOException {
        var content = parts(Odt.of("Rapport", BODY)).get("content.xml");

        assertThat(content).contains("text:outline-level=\"1\">Rapport<", "text:style-name=\"New_20_page\"", "<text:list-item>", "<table:table-header-rows>",
                "text:style-name=\"Amount\"", "« œuvre » &amp; fils.", "<text:line-break", "text:style-name=\"Strong\">36\u202f000,00\u202f€");
    }

    @Test
    void the_same_text_is_the_same_file() {
        assertThat(Odt.of("Rapport", BODY)).isEqualTo(Odt.of("Rapport", BODY));
    }

    @Test
    void nothing_from_outside_is_read_and_a_broken_body_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Odt.of("Rapport", "<p>pas fermé"));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
