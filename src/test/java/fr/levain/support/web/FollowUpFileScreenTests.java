package fr.levain.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.SomeApplicant;
import fr.levain.consents.Shared;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.support.SomeSupport;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Documents, money and the link of a follow-up: who sends, who reads, who comes in. */
@LevainTest
class FollowUpFileScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeSupport some;
    @Autowired SomeApplicant applicants;
    @Autowired JdbcClient sql;

    @Test
    void the_holder_sends_a_document_the_team_is_told_and_the_region_reads_it_only_once_both_are_agreed() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        assertThat(send(plan.privatePath() + "/documents", null, "notes.exe", new byte[] {'M', 'Z', 1, 2}, "document-sur", "")).hasStatus(422).bodyText().contains("href=\"#document\"");

        assertThat(send(plan.privatePath() + "/documents", null, "budget.pdf", SomeFile.pdf("budget"), "document-sur", "premier-emploi")).hasStatus(303);
        var id = sql.sql("select document_id from support.document where plan_id = :plan").param("plan", plan.id().value()).query(UUID.class).single();

        assertThat(new Mailbox(sql).of(adviser.email())).extracting(Mailbox.Mail::subject).contains("Document reçu : " + plan.reference());
        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("budget.pdf", "Envoyé par le porteur", "Jalon : ");
        assertThat(get("/documents/" + id, adviser)).hasStatusOk();
        assertThat(get(plan.privatePath() + "/documents/" + id, null)).hasStatusOk();
        var officer = some.officer();
        assertThat(get("/documents/" + id, officer)).hasStatus(404);
        some.letsRegionRead(plan, Shared.DOCUMENTS);
        assertThat(get("/documents/" + id, officer)).as("its holder has not opened this one").hasStatus(404);

        assertThat(post(plan.privatePath() + "/documents/" + id + "/lecteurs", null, "ouvert", "oui")).hasStatus(303);
        assertThat(get("/accompagnement/suivis/" + plan.reference(), officer)).bodyText().contains("/documents/" + id, "budget.pdf");
        assertThat(get("/documents/" + id, officer)).hasStatusOk();
        assertThat(get("/documents/" + id, some.adviserOf("atis"))).as("another partner was not let in").hasStatus(404);
        assertThat(get(plan.privatePath(), null)).bodyText().contains("Nadia Bertin, La Région");
        assertThat(post(plan.partnerPath() + "/documents/" + id + "/lecteurs", adviser, "lecteurs", "TEAM")).as("only who sent it shows it").hasStatus(404);
        assertThat(post(plan.partnerPath() + "/documents/" + id + "/retrait", adviser)).as("nor takes it back").hasStatus(404);
        assertThat(get(plan.partnerPath(), adviser)).bodyText().doesNotContain("/documents/" + id + "/retrait");

        assertThat(post(plan.privatePath() + "/documents/" + id + "/retrait", null)).hasStatus(303);
        for (var reader : new Caller.Account[] {officer, adviser}) assertThat(get("/documents/" + id, reader)).hasStatus(404);
    }

    @Test
    void what_the_former_holder_sent_stays_with_the_team_when_the_project_changes_hands() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        assertThat(send(plan.privatePath() + "/documents", null, "paie.pdf", SomeFile.pdf("paie"), "ouvert", "oui")).hasStatus(303);
        assertThat(send(plan.partnerPath() + "/documents", adviser, "etude.pdf", SomeFile.pdf("étude"), "document-lecteurs", "HOLDER")).hasStatus(303);
        var sent = sql.sql("select document_id from support.document where plan_id = :plan and from_holder").param("plan", plan.id().value()).query(UUID.class).single();
        var email = "r" + UUID.randomUUID() + "@exemple.fr";
        assertThat(post(plan.partnerPath() + "/reprise", adviser, "repreneur", "Alix Essai", "repreneur-courriel", email)).hasStatus(303);
        assertThat(get(plan.privatePath(), null)).bodyText().contains("sauf les documents que vous avez envoyés");
        assertThat(post(plan.privatePath() + "/reprise", null, "reponse", "oui")).hasStatus(303);
        assertThat(post(new Mailbox(sql).found(email, "(/mon-accompagnement/reprise/\\S+)"), null, "reponse", "oui")).satisfies(done -> assertThat(done.getResponse().getStatus()).isLessThan(400));

        var theirs = some.again(plan);
        assertThat(theirs.holder().email()).isEqualTo(email);
        assertThat(get(theirs.privatePath(), null)).hasStatusOk().bodyText().contains("etude.pdf").doesNotContain("paie.pdf");
        assertThat(get(theirs.privatePath() + "/documents/" + sent, null)).hasStatus(404);
        some.letsRegionRead(theirs, Shared.DOCUMENTS);
        assertThat(get("/documents/" + sent, some.officer())).as("what was shown by who left is shown no more").hasStatus(404);
        assertThat(get("/documents/" + sent, adviser)).hasStatusOk();
        assertThat(post(plan.partnerPath() + "/documents/" + sent + "/retrait", adviser)).as("nobody else can take it back now").hasStatus(303);
    }

    @Test
    void a_document_the_team_keeps_to_itself_is_read_by_nobody_else_and_is_made_so_at_once() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        some.letsRegionRead(plan, Shared.DOCUMENTS);
        assertThat(send(plan.partnerPath() + "/documents", adviser, "note.pdf", SomeFile.pdf("note"), "document-lecteurs", "")).hasStatus(422).bodyText().contains("Choisissez qui lit ce document.");
        assertThat(send(plan.partnerPath() + "/documents", adviser, "note.pdf", SomeFile.pdf("note"), "document-lecteurs", "REGION")).hasStatus(303);
        var id = sql.sql("select document_id from support.document where plan_id = :plan").param("plan", plan.id().value()).query(UUID.class).single();
        assertThat(get("/documents/" + id, some.officer())).hasStatusOk();

        assertThat(post(plan.partnerPath() + "/documents/" + id + "/lecteurs", adviser, "lecteurs", "TEAM")).hasStatus(303);

        assertThat(get("/documents/" + id, some.officer())).hasStatus(404);
        assertThat(get(plan.privatePath() + "/documents/" + id, null)).hasStatus(404);
        assertThat(get(plan.privatePath(), null)).bodyText().doesNotContain("note.pdf");
        assertThat(get("/documents/" + id, adviser)).hasStatusOk();
        assertThat(post(plan.privatePath() + "/documents/" + id + "/retrait", null)).as("not theirs to take back").hasStatus(404);
    }

    @Test
    void a_file_sent_by_two_clicks_is_kept_once_and_another_one_from_the_same_page_is_kept_too() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var page = plan.privatePath() + "/documents";
        for (int twice = 0; twice < 2; twice++) assertThat(send(page, null, "budget.pdf", SomeFile.pdf("budget"), "_acte", "k".repeat(24))).hasStatus(303);
        assertThat(send(page, null, "notes.exe", new byte[] {'M', 'Z', 1, 2}, "_acte", "k".repeat(24))).hasStatus(422).bodyText().contains("href=\"#document\"");
        assertThat(send(page, null, "budget.pdf", SomeFile.pdf("autre budget"), "_acte", "k".repeat(24))).hasStatus(303);
        assertThat(sql.sql("select count(*) from support.document where plan_id = :plan").param("plan", plan.id().value()).query(Long.class).single()).isEqualTo(2);
        assertThat(new Mailbox(sql).of(adviser.email())).filteredOn(mail -> mail.subject().startsWith("Document reçu")).hasSize(2);
    }

    @Test
    void a_funding_plan_tells_what_is_missing_and_an_obvious_repetition() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        assertThat(post(plan.partnerPath() + "/budget", adviser, "budget", "beaucoup")).hasStatus(422).bodyText().contains("beaucoup", "href=\"#budget\"");
        assertThat(post(plan.partnerPath() + "/budget", adviser, "budget", "40 000")).hasStatus(303);
        assertThat(post(plan.partnerPath() + "/financements", adviser, "financeur", "Fondation Exemple", "montant", "12 000")).hasStatus(303);

        assertThat(post(plan.partnerPath() + "/financements", adviser, "financeur", "FONDATION EXEMPLE", "montant", "9 000")).hasStatus(422)
                .bodyText().contains("« Fondation Exemple » est déjà dans le plan", "FONDATION EXEMPLE", "9 000", "href=\"#seconde-demande\"");
        assertThat(post(plan.partnerPath() + "/financements", adviser, "financeur", "FONDATION EXEMPLE", "montant", "9 000", "seconde-demande", "oui")).hasStatus(303);

        assertThat(get(plan.privatePath(), null)).bodyText().containsPattern("40\\W000").contains("Manque", "Même si toutes les réponses attendues sont positives").containsPattern("19\\W000");
        assertThat(post(plan.partnerPath() + "/financements/dossier", adviser, "dossier-region", "2026-AIS-00003")).hasStatus(422).bodyText().contains("où vous êtes invité", "2026-AIS-00003");
    }

    @Test
    void a_forwarded_link_opens_nothing_once_its_holder_has_an_account() {
        var holder = applicants.person();
        var adviser = some.adviserOf("atis");
        assertThat(post("/partenaire/accompagnements/nouveau", adviser, "programme", SomeSupport.FACTORY, "titre", "Vélos cargos", "porteur", "Sacha Essai", "courriel", holder.email())).hasStatus(303);
        var page = new Mailbox(sql).found(holder.email(), "(/mon-accompagnement/\\S+)");

        assertThat(get(page, null)).as("a visitor signs in, and comes back").hasStatus(303).headers().hasValue("Location", "/connexion?retour=" + java.net.URLEncoder.encode(page, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(get(page, adviser)).hasStatus(403);
        assertThat(post(page + "/accord", null, "reponse", "oui")).hasStatus(303);
        assertThat(get("/mes-accords/lien/" + page.substring(page.lastIndexOf('/') + 1), null)).hasStatus(404);
        assertThat(get(page, holder)).hasStatusOk().bodyText().contains("vous propose un accompagnement");
        assertThat(post(page + "/accord", holder, "reponse", "oui")).hasStatus(303);
        assertThat(post(page + "/retrait", adviser)).hasStatus(403);
        assertThat(get(page, holder)).bodyText().contains("En cours", "href=\"/mes-accords\"");
        assertThat(get(page + "/fil", null)).hasStatus(303);
    }

    private MvcTestResult send(String path, Caller.Account who, String name, byte[] content, String field, String value) {
        var request = browser.post().multipart().uri(path).file(new MockMultipartFile("document", name, "application/pdf", content)).with(csrf()).param(field, value);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }

    private MvcTestResult get(String path, Caller.Account who) {
        var request = browser.get().uri(path);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }

    private MvcTestResult post(String path, Caller.Account who, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }
}
