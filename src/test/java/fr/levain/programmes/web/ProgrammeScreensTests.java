package fr.levain.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.SomeApplicant;
import fr.levain.documents.Documents;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.Selection;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** S02: programmes as people see them, what is refused and how it is said. */
@LevainTest
class ProgrammeScreensTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeProgramme some;
    @Autowired Selection selection;
    @Autowired Candidacies candidacies;
    @Autowired SomeRequest requests;
    @Autowired PartnerRequests partnerRequests;
    @Autowired CaughtNeeds needs;
    @Autowired Documents documents;
    @Autowired SomeApplicant applicants;
    @Autowired JdbcClient sql;

    private static UserRequestPostProcessor as(Caller.Account account) {
        return user(account.id().toString());
    }

    /** A place of its own: other tests fill in public forms too, and the clock stands still. */
    private static RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr("place " + UUID.randomUUID());
            return request;
        };
    }

    @Test
    void a_programme_tells_what_it_offers_for_whom_when_and_how_to_enter() {
        some.open(12, some.adviser());

        assertThat(browser.get().uri("/programmes")).hasStatusOk().bodyText().contains("Fabrique à initiatives", "DLA de la Creuse");
        assertThat(browser.get().uri("/programmes/incubateur-atis")).hasStatusOk().bodyText().contains("Pour qui", "Promotion d’essai", "12 places".replace(' ', '\u00a0'), "Entretien et jury");
        assertThat(browser.get().uri("/programmes/inconnu")).hasStatus(404);
        assertThat(browser.get().uri("/programmes/incubateur-atis/besoin")).hasStatus(404);
        assertThat(browser.post().uri("/programmes/fabrique-a-initiatives/besoin").with(csrf()).with(from()).param("titre", "Pas de garde").param("besoin", "Le matin."))
                .hasStatus(422).bodyText().contains("Dites où : une commune", "Pas de garde", "Le matin.");
    }

    @Test
    void a_candidacy_needs_the_consent_of_its_holder_and_nothing_typed_is_lost() {
        var adviser = some.adviser();
        var path = "/partenaire/programmes/incubateur-atis/candidature";
        assertThat(browser.get().uri(path).with(as(some.member("cress")))).hasStatus(404);
        assertThat(browser.post().uri(path).with(csrf()).with(as(adviser)).param("titre", "Taxi solidaire").param("projet-mots", "Deux voitures.").param("departement", "33")
                .param("nom", "Camille").param("courriel", "c@").param("demande", "2026-ORI-99999")).hasStatus(422).bodyText()
                .contains("Demandez d’abord son accord à la personne", "Choisissez une demande que vous avez prise en charge.", "Deux voitures.");
        var made = browser.post().uri(path).with(csrf()).with(as(adviser)).param("titre", "Taxi solidaire").param("projet-mots", "Deux voitures.").param("departement", "33")
                .param("nom", "Camille").param("courriel", "c" + UUID.randomUUID() + "@exemple.fr").param("accord", "oui").exchange();
        assertThat(made).hasStatus(303);
        assertThat(browser.get().uri(made.getResponse().getRedirectedUrl()).with(as(adviser))).hasStatusOk().bodyText().contains("Le projet est inscrit", "Deux voitures.");
    }

    @Test
    void S02_a_candidacy_from_an_orientation_goes_on_with_the_same_project() {
        var adviser = some.adviser();
        var request = requests.sentTo(false, "atis");
        partnerRequests.take(request.reference(), adviser);
        assertThat(browser.get().uri("/partenaire/programmes/incubateur-atis/candidature").with(as(adviser))).bodyText().contains(request.reference());
        assertThat(browser.post().uri("/partenaire/programmes/incubateur-atis/candidature").with(csrf()).with(as(adviser)).param("titre", "Épicerie mobile").param("projet-mots", "Douze villages.")
                .param("departement", "33").param("nom", "Camille Essai").param("courriel", "c" + UUID.randomUUID() + "@exemple.fr").param("accord", "oui").param("demande", request.reference()))
                .hasStatus(303);
        assertThat(sql.sql("select origin from programmes.candidacy where origin_reference = :reference and project_id = :project").param("reference", request.reference())
                .param("project", request.project().value()).query(String.class).single()).isEqualTo("REQUEST");
    }

    @Test
    void the_answer_a_jury_was_writing_when_a_candidacy_is_withdrawn_stays_its_authors() {
        var adviser = some.adviser();
        var candidacy = some.applied(some.open(3, adviser));
        candidacies.withdraw(candidacy.token(), new Caller.Visitor());

        assertThat(browser.post().uri(candidacy.partnerPath() + "/reponse").with(csrf()).with(as(adviser)).param("reponse", "refuser").param("raison", "Le local manque encore."))
                .hasStatus(403).bodyText().contains("la candidature du ", "Le local manque encore.").doesNotContain(candidacy.title());
        assertThat(browser.get().uri("/partenaire/textes-gardes").with(as(adviser))).bodyText().contains("Raisons du jury", "Le local manque encore.");
    }

    @Test
    void a_candidacy_from_a_dossier_names_one_its_author_lets_the_partner_into_and_joins_its_project() {
        var adviser = some.adviser();
        var path = "/partenaire/programmes/incubateur-atis/candidature";
        var somebodys = applicants.draft(applicants.person());
        // an adviser may write a dossier of their own: the shortest way into one
        var theirs = applicants.draft(adviser);

        for (var number : new String[] {"2026-AIS-99999", "n’importe quoi", somebodys.reference().toString()})
            assertThat(fromDossier(path, number, adviser.email(), adviser)).hasStatus(422).bodyText().contains("Ce numéro n’est pas celui d’un dossier partagé avec vous", "Deux voitures.");
        assertThat(fromDossier(path, theirs.reference().toString(), "autre@exemple.fr", adviser)).hasStatus(422).bodyText().contains("Vérifiez le numéro ou l’adresse");
        assertThat(fromDossier(path, theirs.reference().toString(), adviser.email(), adviser)).hasStatus(303);
        assertThat(sql.sql("select project_id from programmes.candidacy where origin = 'DOSSIER' and origin_reference = :reference")
                .param("reference", theirs.reference().toString()).query(UUID.class).single()).isEqualTo(theirs.project().value());
    }

    private MvcTestResult fromDossier(String path, String dossier, String email, Caller.Account adviser) {
        return browser.post().uri(path).with(csrf()).with(as(adviser)).param("titre", "Taxi solidaire").param("projet-mots", "Deux voitures.").param("departement", "33")
                .param("nom", "Camille").param("courriel", email).param("dossier", dossier).param("accord", "oui").exchange();
    }

    @Test
    void the_jury_answers_with_reasons_and_is_told_when_no_place_is_left() {
        var adviser = some.adviser();
        var cohort = some.open(1, adviser);
        var first = some.applied(cohort);
        var second = some.applied(cohort);
        selection.admit(first.id(), "Abouti.", adviser);

        assertThat(browser.post().uri(second.partnerPath() + "/reponse").with(csrf()).with(as(adviser)).param("reponse", "admettre")).hasStatus(422).bodyText()
                .contains("Écrivez les raisons");
        assertThat(browser.post().uri(second.partnerPath() + "/reponse").with(csrf()).with(as(adviser)).param("reponse", "admettre").param("raison", "Très utile ici."))
                .hasStatus(409).bodyText().contains("Il ne reste aucune place.", "Très utile ici.");
        assertThat(browser.post().uri(second.partnerPath() + "/reponse").with(csrf()).with(as(adviser)).param("reponse", "attente").param("raison", "Très utile ici.")).hasStatus(303);
        assertThat(browser.get().uri(second.path())).hasStatusOk().bodyText().contains("Vous êtes au rang 1", "Très utile ici.");
        assertThat(browser.get().uri(cohort.partnerPath()).with(as(adviser))).hasStatusOk().bodyText().contains("Liste d’attente", "Épicerie roulante");
        assertThat(browser.get().uri(cohort.partnerPath()).with(as(some.member("cress")))).hasStatus(404);
        assertThat(browser.post().uri(first.path() + "/retrait").with(csrf())).hasStatus(303);
        assertThat(browser.get().uri(second.path())).bodyText().contains("Votre projet entre dans le programme");
    }

    @Test
    void a_scout_is_asked_in_agrees_on_their_page_says_a_need_and_leaves() {
        var adviser = some.adviser();
        var form = "/partenaire/programmes/fabrique-a-initiatives/capteur";
        assertThat(browser.get().uri(form).with(as(some.member("cress")))).hasStatus(404);
        assertThat(browser.post().uri(form).with(csrf()).with(as(adviser)).param("nom", "Claude").param("courriel", "c@").param("lieux", "Libourne\nSaint-Nulle-Part")).hasStatus(422).bodyText()
                .contains("« Saint-Nulle-Part » n’est ni une commune", "Claude", "Saint-Nulle-Part");
        var email = "s" + UUID.randomUUID() + "@exemple.fr";
        var invited = browser.post().uri(form).with(csrf()).with(as(adviser)).param("nom", "Claude Discret").param("courriel", email).param("departements", "33", "24")
                .param("lieux", "Libourne").exchange();
        assertThat(invited).hasStatus(303);
        assertThat(browser.get().uri(invited.getResponse().getRedirectedUrl()).with(as(adviser))).hasStatusOk().bodyText().contains("Gironde (33), ", "Libourne (33)", "L’invitation est partie");

        var page = new Mailbox(sql).found(email, "(/capteurs/[\\w-]+)");
        assertThat(browser.post().uri(page + "/accord").with(csrf())).hasStatus(422).bodyText().contains("rien ne commence sans vous");
        assertThat(browser.get().uri(page + "/besoin")).hasStatus(404);
        assertThat(browser.post().uri(page + "/accord").with(csrf()).param("accord", "oui")).hasStatus(303);
        assertThat(browser.post().uri(page + "/besoin").with(csrf()).param("titre", "Pas de garde").param("besoin", "Le matin.").param("theme", "education").param("lieu", "Libourne")
                .param("departement", "47")).hasStatus(422).bodyText().contains("Libourne (33) n’est pas dans ce département", "Le matin.");
        assertThat(browser.post().uri(page + "/besoin").with(csrf()).param("titre", "Pas de garde").param("besoin", "Le matin.").param("theme", "education").param("lieu", "Libourne")
                .param("departement", "33")).hasStatus(303);
        assertThat(browser.get().uri(page)).hasStatusOk().bodyText().contains("Pas de garde", "ATIS dit s’il l’étudie au plus tard le");
        assertThat(browser.get().uri("/partenaire/capteurs").with(as(adviser)).param("mots", "claude")).hasStatusOk().bodyText().contains("Claude Discret");
        assertThat(browser.get().uri("/accompagnement/capteurs").with(as(some.persona("nadia.bertin")))).hasStatusOk().bodyText().contains("ATIS").doesNotContain("Claude Discret");
        assertThat(browser.post().uri(page + "/depart").with(csrf())).hasStatus(303);
        assertThat(browser.post().uri(page + "/depart").with(csrf()).param("depart", "oui")).hasStatusOk().bodyText().contains("Vous avez quitté le réseau");
        assertThat(browser.get().uri(page)).hasStatus(404);
    }

    @Test
    void a_study_is_written_as_it_goes_concluded_with_its_opinion_and_what_a_colleague_concluded_meanwhile_loses_no_text() throws Exception {
        var adviser = some.adviser();
        var need = needs.record(SomeProgramme.FACTORY, SomeProgramme.said("Pas de garde avant 8 h"), new Caller.Visitor());
        var path = need.partnerPath();
        assertThat(browser.post().uri(path + "/etude").with(csrf()).with(as(adviser)).param("debut", "12/01/2026").param("fin", "11/01/2026")).hasStatus(422).bodyText()
                .contains("L’étude finit après son début, le 12", "11");
        assertThat(browser.post().uri(path + "/etude").with(csrf()).with(as(adviser)).param("debut", "12/01/2026").param("fin", "12/10/2026")).hasStatus(303);
        assertThat(browser.get().uri(path).with(as(adviser))).bodyText().contains("L’étude devait finir le 12");
        var pdf = new MockMultipartFile("document", "etude.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(browser.post().uri(path + "/etude/documents").multipart().file(pdf).with(csrf()).with(as(some.member("cress"))).exchange()).hasStatus(404);
        assertThat(browser.post().uri(path + "/etude/documents").multipart().file(pdf).with(csrf()).with(as(adviser)).exchange()).hasStatus(303);
        var document = documents.of(need.id().subject()).getFirst();
        assertThat(browser.get().uri(path).with(as(adviser))).bodyText().contains("etude.pdf", document.path());
        assertThat(browser.get().uri(document.path()).with(as(some.member("cress")))).hasStatus(404);
        assertThat(browser.post().uri(path + "/etude/documents/" + document.id() + "/retrait").with(csrf()).with(as(adviser))).hasStatus(303);
        assertThat(documents.of(need.id().subject())).isEmpty();
        assertThat(browser.get().uri("/partenaire/besoins?vue=en-cours").with(as(adviser))).hasStatusOk();
        assertThat(browser.get().uri("/mon-espace").with(as(adviser))).hasStatusOk().bodyText().contains("À répondre", "en retard");

        var begun = read(path, adviser);
        var written = browser.post().uri(path + "/etude/suite").with(csrf()).with(as(adviser)).param("_lu", begun).param("fin", "12/12/2026").param("etude", "Trente familles.").param("rencontres", "34")
                .param("cout", "12 500,50").param("payeur", "Communauté de communes");
        assertThat(written.param("geste", "noter")).hasStatus(303);
        assertThat(browser.get().uri(path).with(as(adviser))).bodyText().contains("12500,50", "Trente familles.", "Communauté de communes").doesNotContain("devait finir");
        assertThat(browser.post().uri(path + "/etude/suite").with(csrf()).with(as(adviser)).param("_lu", begun).param("geste", "noter").param("fin", "12/12/2026").param("etude", "Une page écrite à côté."))
                .as("somebody wrote since it was read").hasStatus(409).bodyText().contains("Une page écrite à côté.");
        var now = read(path, adviser);
        assertThat(browser.post().uri(path + "/etude/suite").with(csrf()).with(as(adviser)).param("_lu", now).param("geste", "conclure").param("fin", "12/12/2026").param("etude", "Trente familles.").param("cout", "-3")
                .param("avis", "UNFAVOURABLE").param("decision", "oui").param("mot", "Personne ne paie.")).hasStatus(422).bodyText()
                .contains("sans signe moins", "L’avis est défavorable", "Personne ne paie.", now);
        var concluding = browser.post().uri(path + "/etude/suite").with(csrf()).with(as(adviser)).param("_lu", now).param("geste", "conclure").param("fin", "12/12/2026").param("etude", "Trente familles.")
                .param("avis", "UNFAVOURABLE").param("decision", "non").param("mot", "Personne ne paie.");
        assertThat(concluding).hasStatus(303);
        assertThat(browser.get().uri(path).with(as(adviser))).bodyText().contains("Laissé de côté", "Défavorable. Personne ne paie.");
        assertThat(browser.post().uri(path + "/etude/suite").with(csrf()).with(as(adviser)).param("geste", "noter").param("fin", "12/12/2026").param("etude", "Une page de plus.")).hasStatus(409)
                .bodyText().contains("Une page de plus.");
    }

    /** What the form of a study holds of what was read. */
    private String read(String path, Caller.Account who) throws Exception {
        var page = browser.get().uri(path).with(as(who)).exchange().getResponse().getContentAsString();
        return page.replaceAll("(?s).*name=\"_lu\" value=\"([0-9a-f]{64})\".*", "$1");
    }
}
