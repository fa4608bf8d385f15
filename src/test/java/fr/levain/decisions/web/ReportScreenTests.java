package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ReportScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired JdbcClient sql;

    Caller.Account secretary;
    ApplicationReference one;
    ApplicationReference other;

    @BeforeEach
    void two_dossiers_ready() {
        secretary = some.persona("sophie.lambert");
        one = some.proposed(some.author(), true, 12_000);
        other = some.proposed(some.author(), true, 8_000);
    }

    @Test
    void M02_the_report_its_annex_and_a_sheet_per_dossier_are_made_in_one_act_sealed_and_the_same_for_ever() throws IOException {
        assertThat(get("/decisions/rapports/nouveau")).hasStatusOk().bodyText().contains(one.value(), other.value(), "Établir le rapport");
        var id = UUID.randomUUID();
        assertThat(make(id, "Le soutien suit le règlement.")).hasRedirectedUrl("/decisions/rapports/" + id);
        assertThat(make(id, "Un autre texte.")).as("asked for twice, made once").hasRedirectedUrl("/decisions/rapports/" + id);

        var page = get("/decisions/rapports/" + id);
        assertThat(page).hasStatusOk().bodyText().contains("RAP-2026-", "2\u00a0dossiers", "20\u202f000", "SHA-256");
        var links = Jsoup.parse(body(page)).select("a[href^=/documents/]").eachAttr("href");
        assertThat(links).hasSize(3);
        var archive = bytes(get(links.get(0)));
        assertThat(bytes(get(links.get(0)))).isEqualTo(archive);
        assertThat(page).bodyText().contains(Digest.of(archive));
        assertThat(sql.sql("select facts ->> 'digest' from audit.entry where event = 'ReportMade' and subject_id = :id").param("id", id).query(String.class).single())
                .isEqualTo(Digest.of(archive));

        var files = unzip(archive);
        assertThat(files.keySet()).contains("rapport.pdf", "rapport.odt", "annexe.pdf", "annexe.odt", "fiches/" + one + ".pdf", "fiches/" + one + ".odt", "empreintes.txt");
        assertThat(new String(files.get("empreintes.txt"))).contains(Digest.of(files.get("annexe.odt")));
        assertThat(pdf(files.get("rapport.pdf"))).contains("Le soutien suit le règlement.", "Exposé des motifs", "20\u202f000,00");
        assertThat(pdf(files.get("annexe.pdf"))).contains(one.value(), "12\u202f000", "8\u202f000", "Les élus souhaitent soutenir tout le projet.");
        assertThat(pdf(files.get("fiches/" + one + ".pdf"))).contains("Un four tenu par ses voisins.", "Bourganeuf", "60\u202f000");
        try (var sheet = Loader.loadPDF(files.get("fiches/" + one + ".pdf"))) {
            assertThat(sheet.getNumberOfPages()).as("one page").isEqualTo(1);
        }
        assertThat(unzip(files.get("annexe.odt")).keySet()).contains("mimetype", "content.xml");
        assertThat(pdf(bytes(get(links.get(1))))).contains("Annexe au rapport", "Exposé des motifs", "Le four commun");
    }

    @Test
    void what_is_missing_is_said_with_the_place_to_fill_it_and_nothing_typed_is_lost() {
        var id = UUID.randomUUID();
        assertThat(post(secretary, "/decisions/rapports", "rapport", id.toString(), "objet", "Innovation")).hasStatus(422).bodyText()
                .contains("Indiquez le jour de la commission permanente", "Écrivez l’exposé des motifs", "value=\"Innovation\"");
        assertThat(post(secretary, "/decisions/rapports", "rapport", id.toString(), "objet", "Innovation", "expose", "Le texte.", "vote-jour", "15", "vote-mois", "3", "vote-annee", "2027"))
                .hasStatus(422).bodyText().contains("Cochez au moins un dossier.");
        sql.sql("update directory.organisation set siret = null where id = (select holder_id from applications.application where reference = :reference)")
                .param("reference", other.value()).update();
        assertThat(make(id, "Le texte.")).hasStatus(422).bodyText().contains("Rien n’est établi : il manque 1\u00a0valeur", other.value(), "le SIRET", "sur la fiche de la structure", "Le texte.");
        assertThat(get("/decisions/rapports/" + id)).hasStatus(404);
        assertThat(browser.get().uri("/decisions/rapports/nouveau").with(user(some.persona("nadia.bertin").id().toString())).exchange()).hasStatus(403);
    }

    private MvcTestResult make(UUID id, String reasoning) {
        return post(secretary, "/decisions/rapports", "rapport", id.toString(), "dossier", one.value(), "dossier", other.value(), "objet", "Innovation sociale",
                "expose", reasoning, "vote-jour", "14", "vote-mois", "12", "vote-annee", "2026");
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static String pdf(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[ \\n]+", " ");
        }
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(user(secretary.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
