package fr.levain.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.Applications;
import fr.levain.applications.ConcernedPieces;
import fr.levain.calls.DocumentRequirement;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.Documents;
import fr.levain.documents.Pieces;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class PieceCheckScreenTests {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes();

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Applications applications;
    @Autowired ConcernedPieces concerned;
    @Autowired Documents documents;
    @Autowired Pieces pieces;
    @Autowired Clock clock;

    Caller.Account assistant;

    @BeforeEach
    void people() {
        assistant = some.persona("paul.giraud");
    }

    @Test
    void pieces_are_checked_one_after_the_other_then_the_missing_ones_are_asked_with_a_drafted_message() {
        var reference = some.filed().value();
        var here = "/instruction/" + reference + "/documents";
        var asked = asked(reference);

        assertThat(get(here)).hasStatusOk().bodyText().contains("Vérifier les pièces une à une", "À vérifier", "Déclarer complet");
        for (int i = 0; i < asked.size(); i++) {
            var piece = here + "/" + asked.get(i).code();
            assertThat(get(piece)).hasStatusOk().bodyText().contains("Pièce %d sur %d".formatted(i + 1, asked.size()), "accesskey=\"3\"", "Périmée");
            var next = i + 1 < asked.size() ? here + "/" + asked.get(i + 1).code() : here;
            assertThat(post(piece, "constat", i == 0 ? "OUTDATED" : i == 1 ? "UNREADABLE" : "CONFORMING", "commentaire", i == 0 ? "Datée de 2023." : "Vue sur papier."))
                    .hasRedirectedUrl(next);
        }

        assertThat(get(here)).bodyText().contains("Demander les pièces manquantes (2)", "Datée de 2023.").doesNotContain("À vérifier");
        assertThat(get("/instruction/" + reference + "/pieces?selon=verification")).hasStatusOk().bodyText()
                .contains("- " + asked.get(0).label() + " : le document reçu n’est plus valable. Datée de 2023.", "ne se lit pas")
                .containsPattern("value=\"" + asked.get(0).code() + "\"[^>]* checked");
        assertThat(get("/instruction/" + reference + "/pieces")).bodyText().doesNotContain("n’est plus valable");
    }

    @Test
    void a_piece_with_no_document_is_not_found_conforming_unless_it_is_said_where_it_was_read() {
        var reference = some.filed().value();
        var piece = "/instruction/" + reference + "/documents/" + asked(reference).getFirst().code();

        assertThat(post(piece, "constat", "CONFORMING")).hasStatus(422).bodyText().contains("Aucun document n’est joint. Dites où vous avez lu cette pièce");
        assertThat(get("/instruction/" + reference + "/documents")).bodyText().doesNotContain("Conforme<");
        assertThat(post(piece, "constat", "CONFORMING", "commentaire", "Vue sur papier.")).hasStatus3xxRedirection();
    }

    @Test
    void duplicates_and_scanned_pieces_are_reached_from_the_list_of_dossiers() {
        assertThat(get("/instruction")).hasStatusOk().bodyText()
                .contains("href=\"/instruction/structures/doublons\">Structures en double", "href=\"/instruction/numerisations\">Pièces numérisées");
    }

    @Test
    void the_filters_of_the_list_lead_from_one_dossier_to_the_pieces_of_the_next() {
        var first = some.filed().value();
        var second = some.filed().value();
        var filters = "?etape=SUBMITTED&tri=recu";

        assertThat(get("/instruction/" + second + "/documents" + filters)).bodyText().contains("Pièces du dossier suivant");
        assertThat(post("/instruction/" + first + "/documents/" + asked(first).getFirst().code() + filters, "constat", "NOT_NEEDED"))
                .hasStatus3xxRedirection().redirectedUrl().contains("etape=SUBMITTED");
    }

    @Test
    void a_document_is_shown_in_place_only_when_it_was_found_clean() {
        var reference = some.filed();
        var view = applications.byReference(reference, assistant);
        var code = asked(reference.value()).getFirst().code();
        var clean = documents.keep("comptes.pdf", "application/pdf", PDF, assistant, view.id().subject(), clock.instant());
        pieces.file(clean.id(), code, Optional.empty());

        assertThat(get("/instruction/" + reference + "/documents/" + code)).bodyText().contains("comptes.pdf", clean.previewPath());
        assertThat(get(clean.previewPath())).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(get(clean.previewPath()).getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(browser.get().uri(clean.previewPath()).with(user(some.author().id().toString())).exchange()).hasStatus(404);

        if (documents.store(Upload.of("envoi.pdf", PDF), assistant, view.id().subject(), clock.instant()) instanceof UploadResult.Stored(StoredDocument sent)
                && !sent.isShownInPlace()) {
            pieces.file(sent.id(), code, Optional.empty());
            assertThat(body("/instruction/" + reference + "/documents/" + code + "?fichier=1") + body("/instruction/" + reference + "/documents/" + code + "?fichier=2"))
                    .contains("ne s’affiche pas ici", "envoi.pdf", clean.previewPath()).doesNotContain(sent.previewPath());
            assertThat(get(sent.previewPath())).hasStatus(404);
        }
    }

    @Test
    void a_case_of_another_team_is_read_but_not_checked() {
        var reference = some.filed().value();
        var piece = "/instruction/" + reference + "/documents/" + asked(reference).getFirst().code();

        assertThat(browser.post().uri(piece).with(user(some.author().id().toString())).with(csrf()).param("constat", "MISSING").exchange()).hasStatus(403);
        assertThat(browser.post().uri(piece).with(user(assistant.id().toString())).with(csrf()).param("constat", "BIEN").exchange()).hasStatus(400);
        assertThat(get("/instruction/" + reference + "/documents/INVENTE")).hasStatus(404);
    }

    private List<DocumentRequirement> asked(String reference) {
        var view = applications.byReference(fr.levain.applications.ApplicationReference.valueOf(reference), assistant);
        return concerned.of(view.id());
    }

    private String body(String path) {
        return new String(get(path).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(assistant.id().toString())).exchange();
    }

    private MvcTestResult post(String path, String... form) {
        var request = browser.post().uri(path).with(user(assistant.id().toString())).with(csrf());
        for (int i = 0; i < form.length; i += 2) request = request.param(form[i], form[i + 1]);
        return request.exchange();
    }
}
