package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.kernel.HolderKind;
import fr.levain.records.Records;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was said once comes back in each dossier, to be checked, and what is corrected there can go back. */
@LevainTest
class SaidOnceScreenTests {
    private static final String START = "/appels/" + SomeApplicant.CALL + "/dossiers";

    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Records records;
    @Autowired Documents documents;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;

    Visit author;
    OrganisationId organisation;

    @BeforeEach
    void a_record() {
        author = new Visit(browser, some.person());
        organisation = some.organisationOf(author.person(), HolderKind.ASSOCIATION);
        assertThat(author.post(record("responsables"), "representative_name", "Jeanne Morel", "employees", "1,5")).hasStatus3xxRedirection();
    }

    private String record(String page) {
        return "/organisations/" + organisation + "/fiche/pages/" + page;
    }

    private String opened() {
        return drafts.open(SomeApplicant.CALL, organisation, author.person()).path();
    }

    @Test
    void a_new_dossier_comes_filled_in_with_the_date_and_the_source_of_each_answer() {
        var draft = opened();

        assertThat(author.get(draft + "/pages/structure")).hasStatusOk().bodyText()
                .contains("value=\"Jeanne Morel\"", "Déjà connu, à vérifier", "d’après la fiche de la structure, le 23 novembre 2026", "d’après le rattachement de la structure");
        assertThat(author.get(draft)).bodyText().containsPattern("3.questions sur 4\\d sont déjà remplies").contains("En cours");
    }

    @Test
    void the_number_of_answers_already_known_is_told_before_the_dossier_exists() {
        assertThat(author.get(START)).hasStatusOk().bodyText().containsPattern("3.questions sur 4\\d sont déjà remplies");
    }

    @Test
    void an_answer_changed_in_the_dossier_is_no_longer_said_to_be_known_and_the_record_keeps_its_own() {
        var draft = opened();
        author.post(draft + "/pages/structure", "version", "0", "representative_name", "Paul Roche", "employees", "1,5");

        assertThat(author.get(draft + "/pages/structure")).bodyText().contains("value=\"Paul Roche\"");
        assertThat(author.get(draft)).bodyText().containsPattern("2.questions sur");
        assertThat(records.record(organisation, author.person()).answers().text("representative_name")).contains("Jeanne Morel");
    }

    @Test
    void what_is_corrected_in_a_dossier_goes_back_to_the_record_when_its_author_asks() {
        var draft = opened();
        assertThat(author.get(draft + "/pages/structure")).bodyText().contains("Garder ces réponses dans la fiche de ma structure");

        author.post(draft + "/pages/structure", "version", "0", "garder", "oui", "representative_name", "Paul Roche", "contact_email", "pas une adresse");

        var kept = records.record(organisation, author.person());
        assertThat(kept.answers().text("representative_name")).contains("Paul Roche");
        assertThat(kept.answered()).as("what cannot be read").doesNotContainKey("contact_email");
        assertThat(kept.answered().get("representative_name").source()).startsWith("le dossier ");
    }

    @Test
    void a_stale_answer_is_offered_and_said_to_be() {
        clock.advance(Duration.ofDays(200));

        assertThat(author.get(opened() + "/pages/structure")).bodyText().contains("Déjà connu, à actualiser", "vérifiez que c’est encore vrai");
    }

    @Test
    void a_document_of_the_record_is_used_without_being_copied_and_asked_anew_once_stale() {
        author.send(record("documents"), new MockMultipartFile("file_accounts", "comptes.pdf", "application/pdf", SomeFile.pdf("comptes")), "champ", "file_accounts");
        var own = documents.of(organisation.subject()).getFirst();

        var draft = drafts.open(SomeApplicant.CALL, organisation, author.person());
        var used = documents.of(draft.id().subject()).getFirst();
        assertThat(used.digest()).isEqualTo(own.digest());
        assertThat(drafts.dossier(draft.reference(), author.person()).answers().files("file_accounts").getFirst().document()).isEqualTo(used.id().value());

        documents.remove(own.id(), author.person(), clock.instant());
        assertThat(author.get("/documents/" + used.id())).as("the dossier keeps it").hasStatusOk();
        assertThat(new Visit(browser, some.person()).get("/documents/" + used.id())).hasStatus(404);
    }

    @Test
    void a_stale_document_is_asked_anew() {
        author.send(record("documents"), new MockMultipartFile("file_accounts", "comptes.pdf", "application/pdf", SomeFile.pdf("comptes")), "champ", "file_accounts");
        clock.advance(Duration.ofDays(370));

        var draft = drafts.open(SomeApplicant.CALL, organisation, author.person());

        assertThat(drafts.dossier(draft.reference(), author.person()).answers().files("file_accounts")).isEmpty();
    }

    @Test
    void a_form_nobody_wrote_yet_finds_its_answers_by_the_terms_of_the_vocabulary() {
        var asked = Field.required("president", "Qui préside ?", new FieldType.Text(80)).boundTo("representative_name");
        var draft = some.draftAsking(asked, author.person());
        assertThat(drafts.dossier(draft.reference(), author.person()).answers().text("president")).as("another organisation, nothing said").isEmpty();
    }

    @Test
    void the_record_is_closed_to_strangers_and_read_only_for_officers() {
        var officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());

        assertThat(new Visit(browser, some.person()).get("/organisations/" + organisation + "/fiche")).hasStatus(404);
        assertThat(officer.get("/organisations/" + organisation + "/fiche")).hasStatusOk().bodyText().contains("Jeanne Morel").doesNotContain("Modifier");
        assertThat(officer.post(record("responsables"), "employees", "9")).hasStatus(403);
    }
}
