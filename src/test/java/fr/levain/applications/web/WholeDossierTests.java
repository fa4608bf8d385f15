package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** A dossier in one piece, and begun again for another call. */
@LevainTest
class WholeDossierTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired JsonMapper json;

    Visit author;
    ApplicationView filed;

    @BeforeEach
    void aDossierFiled() {
        author = new Visit(browser, some.person());
        filed = some.filed(author.person(), TestClock.START);
    }

    @Test
    void what_was_sworn_for_one_dossier_is_never_copied_into_another() {
        author.post(filed.path() + "/copie", "appel", SomeApplicant.CALL, "autre", "oui");
        var copy = drafts.mine(author.person(), 1).stream().filter(view -> view.status().isDraft()).findFirst().orElseThrow();

        var sworn = List.of("republican_contract", "accuracy", "right_to_sign");
        var before = drafts.dossier(filed.reference(), author.person()).answers();
        var after = drafts.dossier(copy.reference(), author.person()).answers();
        assertThat(sworn).allSatisfy(field -> assertThat(before.to(field).isAbsent()).as(field).isFalse());
        assertThat(sworn).allSatisfy(field -> assertThat(after.to(field).isAbsent()).as(field).isTrue());
        assertThat(author.get(copy.path() + "/verification")).bodyText().contains("Exactitude").doesNotContain("name=\"declaration\"");
    }

    @Test
    void the_pdf_is_tagged_has_bookmarks_and_says_everything() throws Exception {
        var answer = author.get(filed.path() + "/dossier.pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("La cuisine mobile du Thaurion", "Circuits courts.", "Commune de Bourganeuf", filed.reference().value());
        }
    }

    @Test
    void a_draft_in_pdf_says_that_nobody_has_received_it() throws Exception {
        var draft = some.complete(author.person());
        try (var document = Loader.loadPDF(author.get(draft.path() + "/dossier.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("brouillon", "personne ne l’a reçu");
        }
    }

    @Test
    void the_json_holds_every_question_with_its_answer() throws Exception {
        var read = json.readTree(author.get(filed.path() + "/dossier.json").getResponse().getContentAsByteArray());

        assertThat(read.get("format").asString()).isEqualTo("levain-dossier/1");
        assertThat(read.get("reference").asString()).isEqualTo(filed.reference().value());
        assertThat(read.get("parts").toString()).contains("project_title", "La cuisine mobile du Thaurion", "1850000");
        assertThat(read.get("digest").asString()).hasSize(64);
    }

    @Test
    void the_whole_dossier_is_for_its_people_and_once_filed_for_officers() {
        var stranger = new Visit(browser, some.person());
        var officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
        var draft = some.draft(author.person());

        assertThat(stranger.get(filed.path() + "/dossier.pdf")).hasStatus(404);
        assertThat(stranger.get(filed.path() + "/dossier.json")).hasStatus(404);
        assertThat(officer.get(filed.path() + "/dossier.pdf")).hasStatusOk();
        assertThat(officer.get(draft.path() + "/dossier.pdf")).hasStatus(404);
    }

    @Test
    void an_old_dossier_is_begun_again_with_its_answers_and_stays_as_it_was() {
        assertThat(author.get(filed.path() + "/copie")).hasStatusOk().bodyText().contains("réponses reprises");
        assertThat(author.post(filed.path() + "/copie")).hasStatus(422).bodyText().contains("Choisissez l’appel");
        assertThat(author.get(filed.path() + "/copie")).bodyText().contains("Ce dossier est encore à l’étude");
        assertThat(author.post(filed.path() + "/copie", "appel", SomeApplicant.CALL)).hasStatus(422).bodyText().contains("déjà à l’étude pour cet appel");
        assertThat(drafts.mine(author.person(), 1)).as("nothing begun").hasSize(1);
        var answer = author.post(filed.path() + "/copie", "appel", SomeApplicant.CALL, "autre", "oui");
        assertThat(answer).hasStatus3xxRedirection();

        var copy = drafts.mine(author.person(), 1).stream().filter(view -> view.status().isDraft()).findFirst().orElseThrow();
        assertThat(answer).hasRedirectedUrl(copy.path());
        assertThat(copy.title()).isEqualTo("La cuisine mobile du Thaurion");
        assertThat(copy.project()).isNotEqualTo(filed.project());
        assertThat(applications.view(filed.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(author.get(copy.path() + "/pages/effets")).bodyText().contains("Circuits courts.", "Repris, à vérifier", "repris de votre dossier " + filed.reference());
        assertThat(author.get(copy.path())).bodyText().doesNotContain("d’après <a");
        assertThat(new Visit(browser, some.person()).post(filed.path() + "/copie", "appel", SomeApplicant.CALL)).hasStatus(404);
    }
}
