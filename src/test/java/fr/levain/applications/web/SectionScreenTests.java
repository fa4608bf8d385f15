package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Submissions;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Arrival;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@LevainTest
class SectionScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    Visit author;
    ApplicationView draft;

    @BeforeEach
    void a_draft() {
        author = new Visit(browser, some.person());
        draft = some.draft(author.person());
    }

    private String page(String page) {
        return draft.path() + "/pages/" + page;
    }

    @Test
    void another_persons_dossier_is_as_if_it_did_not_exist() {
        var other = new Visit(browser, some.person());

        for (var path : new String[] {"", "/pages/projet", "/verification", "/accuse-de-reception", "/accuse-de-reception.pdf", "/retrait"})
            assertThat(other.get(draft.path() + path)).as(path).hasStatus(404);
        assertThat(other.post(page("projet"), "version", "0", "project_title", "À moi")).hasStatus(404);
        assertThat(other.post(draft.path() + "/depot", "declaration", "oui")).hasStatus(404);
        assertThat(other.post(draft.path() + "/retrait", "confirmation", "oui")).hasStatus(404);
        assertThat(author.get("/dossiers/n'importe-quoi")).hasStatus(404);
    }

    @Test
    void a_forged_form_is_refused_in_plain_words() {
        assertThat(browser.post().uri(page("projet")).with(user(author.person().id().toString())).with(csrf().useInvalidToken()))
                .hasStatus(403).bodyText().contains("Ce formulaire n’a pas été accepté");
    }

    @Test
    void what_was_typed_under_an_old_token_comes_back_to_be_copied_but_never_what_another_site_sent() {
        assertThat(refusedFrom("http://localhost")).hasStatus(403).bodyText().contains("Une cuisine partagée");
        assertThat(refusedFrom("https://ailleurs.example")).hasStatus(403).bodyText().doesNotContain("Une cuisine partagée");
    }

    private MvcTestResult refusedFrom(String origin) {
        return browser.post().uri(page("projet")).with(user(author.person().id().toString())).with(csrf().useInvalidToken())
                .header("Origin", origin).param("version", "0").param("project_title", "Une cuisine partagée").exchange();
    }

    @Test
    void the_task_list_leads_to_each_page_and_each_page_opens() {
        var home = author.get(draft.path());

        assertThat(home).hasStatusOk();
        for (var section : drafts.dossier(draft.reference(), author.person()).sections()) {
            assertThat(home).bodyText().contains("href=\"" + page(section.page()) + "\"");
            assertThat(author.get(page(section.page()))).as(section.page()).hasStatusOk();
        }
        assertThat(author.get(page("modele"))).as("hidden under 23,000 €").hasStatus(404);
    }

    @Test
    void a_page_without_fault_leads_to_the_next_or_back_to_the_dossier() {
        var typed = new String[] {"version", "0", "signatory_is_representative", "oui"};

        assertThat(author.post(page("pieces"), typed)).hasRedirectedUrl(page("engagements"));
        typed[1] = "1";
        assertThat(author.post(page("pieces"), typed[0], typed[1], typed[2], typed[3], "suite", "dossier")).hasRedirectedUrl(draft.path());
    }

    @Test
    void what_is_wrong_is_saved_and_shown_again_with_a_summary_that_leads_to_it() {
        var answer = author.post(page("projet"), "version", "0", "project_title", "La cuisine", "requested_amount", "beaucoup");

        assertThat(answer).hasStatus(422).bodyText()
                .contains("href=\"#requested_amount\"", "id=\"requested_amount\"", "value=\"beaucoup\"", "value=\"La cuisine\"", "Vos réponses sont enregistrées");
        assertThat(author.get(page("projet"))).bodyText().contains("value=\"beaucoup\"", "value=\"La cuisine\"");
    }

    @Test
    void dates_that_cross_are_told_and_stay_as_typed() {
        assertThat(author.post(page("projet"), "version", "0",
                        "project_period-debut-jour", "1", "project_period-debut-mois", "6", "project_period-debut-annee", "2028",
                        "project_period-fin-jour", "31", "project_period-fin-mois", "5", "project_period-fin-annee", "2027"))
                .hasStatus(422).bodyText().contains("href=\"#project_period", "value=\"2028\"", "value=\"2027\"");
    }

    @Test
    void a_text_over_its_limit_comes_back_whole() {
        var text = "mot ".repeat(300) + "dernier";

        assertThat(author.post(page("public"), "version", "0", "target_public", text)).hasStatus(422).bodyText()
                .contains("href=\"#target_public\"", "dernier");
    }

    @Test
    void a_budget_out_of_balance_is_told_with_the_difference() {
        var charge = UUID.randomUUID().toString();
        var resource = UUID.randomUUID().toString();

        assertThat(author.post(page("budget"), "version", "0", "budget.ligne", charge, "budget.ligne", resource,
                        "budget." + charge + ".compte", "60", "budget." + charge + ".montant", "18 500",
                        "budget." + resource + ".compte", "74-region", "budget." + resource + ".montant", "18 000",
                        "same_expenses", "non"))
                .hasStatus(422).bodyText().contains("href=\"#budget\"", "Le budget n’est pas équilibré", "500");
    }

    @Test
    void a_budget_is_not_held_against_its_author_while_lines_are_added() {
        var charge = UUID.randomUUID().toString();
        var resource = UUID.randomUUID().toString();

        assertThat(author.post(page("budget"), "version", "0", "budget.ligne", charge, "budget.ligne", resource,
                        "budget." + charge + ".compte", "60", "budget." + charge + ".montant", "18 500",
                        "budget." + resource + ".compte", "74-region", "budget." + resource + ".montant", "18 000",
                        "action", "ajouter:budget:70"))
                .hasStatusOk().bodyText().doesNotContain("href=\"#budget\"");
    }

    @Test
    void wrong_keys_are_told_where_they_were_typed() {
        var row = UUID.randomUUID().toString();

        assertThat(author.post(page("partenaires"), "version", "0", "partners.ligne", row,
                        "partners." + row + ".name", "Commune", "partners." + row + ".siret", "73282932000075"))
                .hasStatus(422).bodyText()
                .contains("href=\"#partners." + row + ".siret\"", "id=\"partners." + row + ".siret\"", "sa clé de contrôle est fausse")
                .containsPattern("value=\"732.829.320.00075\"");
    }

    @Test
    void a_row_is_added_and_taken_off_without_a_script() {
        assertThat(author.post(page("partenaires"), "version", "0", "governance", "Un comité.", "action", "ajouter:partners"))
                .hasStatusOk().bodyText().contains("name=\"partners.ligne\"", "Un comité.");
    }

    @Test
    void two_tabs_meet_both_versions_are_shown_then_merged_field_by_field() {
        author.post(page("public"), "version", "0", "target_public", "Les habitants", "people_count", "120");

        var met = author.post(page("public"), "version", "0", "target_public", "Les écoles", "people_count", "90");

        assertThat(met).hasStatus(409).bodyText().contains("Les habitants", "Les écoles", "120", "90",
                "name=\"choix.target_public\"", "name=\"saisie.target_public\"", "name=\"version\" value=\"1\"");
        author.post(page("public") + "/fusion", "version", "1", "saisie.target_public", "Les écoles", "saisie.people_count", "90",
                "choix.target_public", "mienne", "choix.people_count", "enregistree");
        assertThat(author.get(page("public"))).bodyText().contains("Les écoles", "value=\"120\"").doesNotContain("Les habitants", "value=\"90\"");
    }

    @Test
    void a_third_tab_during_the_merge_meets_again() {
        author.post(page("public"), "version", "0", "target_public", "Un");
        author.post(page("public"), "version", "1", "target_public", "Deux");

        assertThat(author.post(page("public") + "/fusion", "version", "1", "saisie.target_public", "Trois", "choix.target_public", "mienne"))
                .hasStatus(409).bodyText().contains("Deux", "Trois");
    }

    @Test
    void autosave_answers_in_json_and_announces_no_fault() {
        assertThat(author.autosave(page("projet"), "version", "0", "project_title", "La cuisine", "requested_amount", "beau"))
                .hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(1);
        assertThat(author.autosave(page("projet"), "version", "0", "project_title", "Autre"))
                .hasStatus(409).bodyJson().extractingPath("$.version").isEqualTo(1);
        assertThat(author.get(page("projet"))).bodyText().contains("value=\"La cuisine\"", "value=\"beau\"");
    }

    @Test
    void a_file_disguised_empty_or_too_large_is_refused_beside_its_field_and_the_other_answers_stay() {
        refused(new byte[0], "est vide", 0);
        refused("MZ\u0090\u0000 exe".getBytes(), "annonce un fichier", 1);
        refused(large(), "dépasse 20\u00a0Mo", 2);
    }

    private void refused(byte[] content, String told, int version) {
        var file = new MockMultipartFile("file_commitments", "lettre.pdf", "application/pdf", content);

        assertThat(author.send(page("pieces"), file, "version", "" + version, "signatory_is_representative", "oui"))
                .hasStatus(422).bodyText().contains("href=\"#file_commitments\"", told)
                .containsPattern("value=\"oui\"[^>]* checked|checked[^>]*value=\"oui\"");
    }

    private static byte[] large() {
        var content = new byte[21 * 1024 * 1024];
        System.arraycopy(SomeFile.pdf("x"), 0, content, 0, SomeFile.pdf("x").length);
        return content;
    }

    @Test
    void a_filed_dossier_is_read_no_more_page_by_page_and_a_late_save_is_told() {
        var filed = some.filed(author.person(), TestClock.START);

        assertThat(author.get(filed.path() + "/pages/projet")).hasRedirectedUrl(filed.path());
        assertThat(author.post(filed.path() + "/pages/projet", "version", "1", "project_title", "Autre"))
                .hasStatus(409).bodyText().contains("Ce dossier a été déposé le", "Autre", "rien n’en est gardé");
        assertThat(author.post(filed.path() + "/pages/projet/fusion", "version", "1", "saisie.project_title", "Autre", "choix.project_title", "mienne"))
                .hasStatus(409).bodyText().contains("Ce dossier a été déposé le", "Autre");
        assertThat(author.autosave(filed.path() + "/pages/projet", "version", "1", "project_title", "Autre"))
                .hasStatus(409).bodyJson().extractingPath("$.told").asString().contains("Ce dossier a été déposé le");
        assertThat(drafts.dossier(filed.reference(), author.person()).answers().text("project_title")).isNotEqualTo(Optional.of("Autre"));
    }

    @Test
    void a_save_after_the_dossier_was_given_up_says_so_and_shows_what_was_typed() {
        author.post(draft.path() + "/retrait", "confirmation", "oui");

        assertThat(author.post(page("public"), "version", "0", "target_public", "Les écoles"))
                .hasStatus(409).bodyText().contains("Ce dossier a été retiré", "Les écoles");
    }

    @Test
    void a_save_that_meets_a_filing_under_way_waits_for_it_and_is_told() throws Exception {
        var full = some.complete(author.person());
        var sent = new FutureTask<>(() -> author.post(full.path() + "/pages/projet", "version", "1", "project_title", "Trop tard"));

        transaction.executeWithoutResult(filing -> {
            submissions.submit(full.reference(), true, author.person(), new Arrival(TestClock.START));
            Thread.ofVirtual().start(sent);
            // the save has read a draft and waits for the lock the filing holds
            var deadline = System.nanoTime() + 20_000_000_000L;
            while (database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) {
                assertThat(sent.isDone()).as("it waits").isFalse();
                assertThat(System.nanoTime()).as("it reaches the lock").isLessThan(deadline);
            }
        });

        assertThat(sent.get()).hasStatus(409).bodyText().contains("Ce dossier a été déposé le", "Trop tard");
        assertThat(submissions.filing(full.reference(), author.person()).answers().text("project_title")).isNotEqualTo(Optional.of("Trop tard"));
    }

    @Test
    void what_was_typed_when_the_session_had_ended_comes_back_to_be_sent_again() {
        var file = new MockMultipartFile("file_commitments", "lettre.pdf", "application/pdf", new byte[500_000]);
        var refused = browser.post().uri(page("pieces")).with(csrf()).multipart().file(file)
                .param("_pour", author.person().id().toString())
                .param("version", "0").param("champ", "signatory_is_representative").param("signatory_is_representative", "oui").exchange();
        assertThat(refused).hasStatus(303).hasHeader("Location", "/connexion?retour=%2Fconnexion%2Freprise");

        assertThat(browser.get().uri("/connexion/reprise").cookie(refused.getResponse().getCookie("levain")).with(user(author.person().id().toString())))
                .hasStatusOk().bodyText()
                .contains("action=\"" + page("pieces") + "\"", "name=\"signatory_is_representative\" value=\"oui\"", "name=\"version\" value=\"0\"", "à joindre de nouveau")
                .doesNotContain("<li>signatory_is_representative</li>");
        assertThat(browser.get().uri("/connexion/reprise").cookie(refused.getResponse().getCookie("levain")).with(user(some.person().id().toString())))
                .as("never shown to another account").hasRedirectedUrl("/");
        assertThat(author.post(page("pieces"), "version", "0", "signatory_is_representative", "oui")).hasStatus3xxRedirection();
    }

    @Test
    void the_same_words_saved_by_an_autosave_still_on_its_way_are_no_conflict() {
        assertThat(author.autosave(page("territoire"), "version", "0", "need", "On cuisine seul.")).hasStatusOk();

        assertThat(author.post(page("territoire"), "version", "0", "need", "On cuisine seul.", "suite", "continuer")).hasStatus(303);
        assertThat(author.post(page("territoire"), "version", "0", "need", "On cuisine ensemble.", "suite", "continuer")).hasStatus(409);
    }

    @Test
    void an_autosave_on_its_way_when_the_button_is_pressed_is_no_conflict_whichever_arrives_first() {
        var sheet = sheet();
        assertThat(author.autosave(page("territoire"), "version", "0", "feuille", sheet, "envoi", "1", "need", "On cuisine")).hasStatusOk();
        assertThat(author.post(page("territoire"), "version", "0", "feuille", sheet, "envoi", "2", "need", "On cuisine seul.", "suite", "dossier")).hasRedirectedUrl(draft.path());
        assertThat(said()).contains("On cuisine seul.");

        var next = sheet();
        assertThat(author.post(page("territoire"), "version", "2", "feuille", next, "envoi", "12", "need", "On cuisine ensemble.", "suite", "dossier")).hasRedirectedUrl(draft.path());
        assertThat(author.autosave(page("territoire"), "version", "2", "feuille", next, "envoi", "11", "need", "On cuisine ens"))
                .as("sent before, arrived after").hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(3);
        assertThat(said()).contains("On cuisine ensemble.");
    }

    @Test
    void a_sheet_sent_twice_without_a_script_keeps_what_was_sent_last() {
        var sheet = sheet();
        author.post(page("territoire"), "version", "0", "feuille", sheet, "envoi", "", "need", "On cuisine seul.", "suite", "dossier");

        assertThat(author.post(page("territoire"), "version", "0", "feuille", sheet, "envoi", "", "need", "On cuisine ensemble.", "suite", "dossier")).hasRedirectedUrl(draft.path());
        assertThat(said()).contains("On cuisine ensemble.");
    }

    @Test
    void another_tab_or_a_colleague_in_between_is_still_a_conflict() {
        var sheet = sheet();
        author.autosave(page("territoire"), "version", "0", "feuille", sheet, "envoi", "1", "need", "On cuisine");
        var other = sheet();
        assertThat(other).as("each drawing is its own sheet").isNotEqualTo(sheet);
        author.post(page("territoire"), "version", "1", "feuille", other, "envoi", "1", "need", "On jardine.", "suite", "dossier");

        assertThat(author.post(page("territoire"), "version", "1", "feuille", sheet, "envoi", "2", "need", "On cuisine seul."))
                .hasStatus(409).bodyText().contains("On jardine.", "On cuisine seul.").doesNotContain("saisie.feuille", "saisie.envoi");
    }

    @Test
    void an_autosave_and_the_button_at_the_same_instant_keep_what_the_button_sent() throws Exception {
        for (int round = 1; round <= 8; round++) {
            var sheet = sheet();
            var version = "" + drafts.dossier(draft.reference(), author.person()).version("territoire");
            var words = "Tour " + round;
            var together = new CyclicBarrier(2);
            var autosave = new FutureTask<>(() -> {
                together.await();
                return author.autosave(page("territoire"), "version", version, "feuille", sheet, "envoi", "1", "need", "To");
            });
            Thread.ofVirtual().start(autosave);
            together.await();

            assertThat(author.post(page("territoire"), "version", version, "feuille", sheet, "envoi", "2", "need", words, "suite", "dossier")).hasRedirectedUrl(draft.path());

            assertThat(autosave.get()).hasStatusOk();
            assertThat(said()).contains(words);
        }
    }

    private String sheet() {
        return Jsoup.parse(new String(author.get(page("territoire")).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).select("input[name=feuille]").attr("value");
    }

    private Optional<String> said() {
        return drafts.dossier(draft.reference(), author.person()).answers().text("need");
    }
}
