package fr.levain.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.assessment.CoverCode;
import fr.levain.assessment.CoverSheets;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ScanScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;

    Caller.Account assistant;

    @BeforeEach
    void people() {
        assistant = some.persona("paul.giraud");
    }

    @Test
    void a_batch_is_cut_at_its_cover_sheets_filed_and_what_is_not_recognised_is_told_and_filed_by_hand() throws Exception {
        var first = some.filed().value();
        var second = some.filed().value();
        var batch = batch(List.of("page", first + "/LETENG", "page", "page", second + "/LETENG", "page", "2026-AIS-99999/LETENG", "page"));

        var sent = take(batch);
        assertThat(sent).hasStatus3xxRedirection();
        var report = sent.getResponse().getRedirectedUrl();
        assertThat(get(report)).hasStatusOk().bodyText()
                .contains("pages 3 à 4", "page 6", first, second, "Aucun bordereau devant ces pages", "Aucun dossier déposé ne porte cette référence", "tel qu’il a été envoyé");
        assertThat(get("/instruction/" + first + "/documents/LETENG")).bodyText().contains("pages-3-4.pdf");
        assertThat(get("/instruction/" + first)).bodyText().contains("est numérisée et classée");

        var form = new String(get(report).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        var action = form.substring(form.indexOf(report + "/parties/"));
        action = action.substring(0, action.indexOf('"'));
        assertThat(post(action, "n’importe quoi")).hasStatus(422).bodyText().contains("Recopiez la référence", "n’importe quoi");
        assertThat(post(action, first + " / INVENTEE")).hasStatus(422).bodyText().contains("ne demande pas cette pièce");
        assertThat(post(action, first + " / leteng")).hasRedirectedUrl(report);
        assertThat(post(action, first + " / LETENG")).hasStatus(409);
        assertThat(get(report)).bodyText().doesNotContain("Aucun bordereau devant ces pages");
    }

    @Test
    void D7_a_piece_scanned_from_paper_answers_the_request_and_is_looked_at_again() throws Exception {
        var author = some.author();
        var reference = some.filed(author, some.holder(author), true).value();
        var here = "/instruction/" + reference;
        send(here + "/documents/LETENG", "constat", "MISSING");
        send(here + "/pieces", "piece", "LETENG", "message", "Envoyez la lettre signée.", "delai", "20");
        assertThat(get(here + "/documents")).bodyText().contains("Demande de pièces du", "manquante");

        assertThat(take(batch(List.of(reference + "/LETENG", "page")))).hasStatus3xxRedirection();

        assertThat(get(here + "/documents")).bodyText().doesNotContain("Demande de pièces du", "manquante").contains("Lettres d’engagement des partenaires : à vérifier");
        assertThat(get(here)).bodyText().contains("Pièces reçues. Le délai de réponse court de nouveau.");
        assertThat(browser.get().uri("/dossiers/" + reference).with(user(author.id().toString())).exchange()).bodyText().doesNotContain("Le service vous demande");
    }

    @Test
    void a_cover_sheet_is_printed_for_each_piece_awaited() throws Exception {
        var printed = get("/instruction/" + some.filed() + "/bordereaux.pdf");
        assertThat(printed).hasStatusOk();
        try (var pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf)).contains(" / LETENG");
        }
    }

    @Test
    void what_is_no_pdf_or_a_damaged_one_is_refused_with_what_to_do() {
        assertThat(take("%PDF-1.4 rien de lisible".getBytes())).hasStatus(422).bodyText().contains("PDF");
        assertThat(browser.post().uri("/instruction/numerisations").multipart().with(user(assistant.id().toString())).with(csrf()).exchange())
                .hasStatus(422).bodyText().contains("Choisissez le PDF");
        assertThat(browser.get().uri("/instruction/numerisations").with(user(some.author().id().toString())).exchange()).hasStatus(403);
    }

    /** @param pages {@code page}, or the code of a cover sheet */
    private static byte[] batch(List<String> pages) throws Exception {
        try (var whole = new PDDocument()) {
            for (var page : pages) {
                if (page.equals("page")) whole.addPage(new PDPage());
                else {
                    var code = page.split("/");
                    try (var cover = Loader.loadPDF(CoverSheets.pdf(List.of(new CoverSheets.Sheet(new CoverCode(code[0], code[1]), "Lettres", "Le four 🔥"))))) {
                        new org.apache.pdfbox.multipdf.PDFMergerUtility().appendDocument(whole, cover);
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        }
    }

    private MvcTestResult take(byte[] batch) {
        return browser.post().uri("/instruction/numerisations").multipart()
                .file(new MockMultipartFile("lot", "lot.pdf", "application/pdf", batch)).with(user(assistant.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(assistant.id().toString())).exchange();
    }

    private void send(String path, String... form) {
        var request = browser.post().uri(path).with(user(assistant.id().toString())).with(csrf());
        for (int i = 0; i < form.length; i += 2) request = request.param(form[i], form[i + 1]);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String path, String code) {
        return browser.post().uri(path).with(user(assistant.id().toString())).with(csrf()).param("code", code).exchange();
    }
}
