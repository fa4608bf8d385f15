package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class RealExtractTests {
    private static final String TITLES = "Nom,Lien,Financeurs,Bénéficiaire,Types d'aides,AAP/AMI,Récurrence,Descriptif,Date Clôture\n";
    private static final LocalDate TOLD = LocalDate.of(2021, 12, 31);

    @Autowired
    Imports imports;

    @Autowired
    Catalogue catalogue;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient sql;

    @Test
    void the_demonstration_holds_the_whole_extract_and_reading_it_again_changes_nothing() {
        var again = imports.read("extrait.csv", () -> getClass().getResourceAsStream("/reference/aides/aides-territoires-extrait-2021.csv"),
                TOLD, new Caller.System("test"));

        assertThat(again.refusal()).isEmpty();
        assertThat(again.refusals()).isEmpty();
        assertThat(again.rows()).isEqualTo(274);
        assertThat(again.unchanged()).isEqualTo(274);
    }

    @Test
    void a_commune_finds_its_aids_and_none_of_its_neighbours() {
        var found = catalogue.search(search("commune", "16102", "quand", "toutes"), TestClock.START);

        assertThat(found.total()).isPositive();
        assertThat(found.listings()).allSatisfy(aid -> assertThat(aid.places())
                .containsAnyOf("france", "region:75", "departement:16", "epci:200070514", "commune:16102"));
    }

    @Test
    void words_are_found_without_their_accents_and_with_a_typing_error() {
        assertThat(catalogue.search(search("q", "energetique", "quand", "toutes"), TestClock.START).total()).isPositive();
        assertThat(catalogue.search(search("q", "rehabilitacion", "quand", "toutes"), TestClock.START).otherSpelling()).isPresent();
    }

    @Test
    void a_call_published_is_listed() {
        assertThat(catalogue.bySlug("innovation-sociale")).isPresent();
    }

    @Test
    void a_file_cut_in_the_middle_or_without_a_column_keeps_nothing() {
        assertThat(read(TITLES + "A,https://a.fr/cut-one,ADEME,,,,,\"Un texte qui s’arr", StandardCharsets.UTF_8).refusal().orElseThrow()).contains("coupé");
        assertThat(read(TITLES + "A,https://a.fr/cut-two,ADEME,,,,,Texte,\nB,https://a.fr/cut-three,AD", StandardCharsets.UTF_8).refusal().orElseThrow()).contains("coupé");
        assertThat(read("Nom,Lien\nA,https://a.fr/x\n", StandardCharsets.UTF_8).refusal().orElseThrow()).contains("Il manque");
        assertThat(catalogue.bySlug("cut-two")).isEmpty();
    }

    @Test
    void old_accents_are_read_formulas_and_duplicates_are_refused_html_is_made_safe() {
        var report = read(TITLES
                + "Étude créée,https://a.fr/old-accents,ADEME,,,,,<p onclick=x>Texte<script>alert(1)</script></p>,\n"
                + "=cmd|x,https://a.fr/formula,ADEME,,,,,Texte,\n"
                + "Bis,https://a.fr/old-accents,ADEME,,,,,Texte,\n", Charset.forName("windows-1252"));

        assertThat(report.encoding()).isEqualTo("windows-1252");
        assertThat(report.refusals()).extracting(ImportReport.RefusedRow::line).containsExactly(3L, 4L);
        assertThat(catalogue.sheet("old-accents").listing().title()).isEqualTo("Étude créée");
        assertThat(catalogue.sheet("old-accents").description()).isEqualTo("<p>Texte</p>");
    }

    @Test
    void columns_are_named_as_the_source_writes_them_and_lines_drawn_with_signs_are_left_out() {
        assertThat(read("Nom,Lien,Financeurs,Bénéficiaire,Descriptif\nA,https://a.fr/x,ADEME,,Texte\n", StandardCharsets.UTF_8).refusal().orElseThrow())
                .contains("Types d’aides").doesNotContain("types d aides");
        var report = read(TITLES + "Aide,https://a.fr/drawn-lines,ADEME,,,,,\"______________________________    Premier point.    ______________________________    "
                + "Second point : https://a.fr/un___lien et 1 --> 2.\",\n", StandardCharsets.UTF_8);

        assertThat(report.refusal()).isEmpty();
        assertThat(catalogue.sheet("drawn-lines").description()).isEqualTo("<p>Premier point.</p><p>Second point : https://a.fr/un___lien et 1 --&gt; 2.</p>");
        assertThat(catalogue.sheet("drawn-lines").listing().summary()).startsWith("Premier point.");
    }

    @Test
    void no_aid_of_the_extract_shows_a_line_drawn_with_signs() {
        assertThat(sql.sql("select slug from catalogue.listing where summary like '%\\_\\_\\_\\_%' or description like '%\\_\\_\\_\\_%'").query(String.class).list()).isEmpty();
    }

    private ImportReport read(String text, Charset charset) {
        var bytes = text.getBytes(charset);
        return imports.read("essai.csv", () -> new ByteArrayInputStream(bytes), TOLD, new Caller.System("test"));
    }

    private static Search search(String... pairs) {
        var query = new java.util.HashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) query.put(pairs[i], List.of(pairs[i + 1]));
        return Search.from(Map.copyOf(query));
    }
}
