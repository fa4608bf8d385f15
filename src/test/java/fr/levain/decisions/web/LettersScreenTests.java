package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.ActId;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All the letters of an act in one act, then, apart, the feedback to those not retained. */
@LevainTest
class LettersScreenTests {
    private static final String REASONS = "Le projet ne sort pas de l’offre existante.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired JdbcClient sql;

    Caller.Account secretary;
    Caller.Account onPortal;
    Caller.Account byPost;
    ApplicationReference awarded;
    ApplicationReference refused;
    ApplicationReference withoutAddress;
    ActId act;

    @BeforeEach
    void an_act_with_an_award_on_the_portal_a_refusal_by_post_and_one_without_address() {
        secretary = some.persona("sophie.lambert");
        onPortal = some.author();
        byPost = some.author();
        var nowhere = some.author();
        awarded = some.proposed(onPortal, true, 12_000);
        refused = some.proposed(byPost, false, 12_000);
        withoutAddress = some.proposed(nowhere, false, 12_000);
        sql.sql("update directory.organisation set address = null where id = (select holder_id from applications.application where reference = :reference)")
                .param("reference", withoutAddress.value()).update();
        act = some.votedOn(LocalDate.of(2026, 11, 20));
        award(awarded);
        post(secretary, path() + "/refus/" + refused, "motifs-" + refused, REASONS);
        award(withoutAddress);
    }

    @Test
    void D02_all_letters_leave_in_one_act_each_read_before_and_one_without_a_value_stops_alone_and_says_where() throws IOException {
        assertThat(get(secretary, path() + "/lettres")).hasStatusOk().bodyText().contains("aucune lettre ne part avant elle").doesNotContain("Envoyer les");
        assertThat(post(secretary, path() + "/lettres", "envoi", UUID.randomUUID().toString())).hasStatus(422);
        transmit();
        var page = get(secretary, path() + "/lettres");
        assertThat(page).hasStatusOk().bodyText().contains("Envoyer les 2 lettres prêtes", "incomplète", "l’adresse postale", "sur la fiche de la structure");
        assertThat(pdf(get(secretary, path() + "/lettres/" + refused + "/apercu.pdf"))).contains(REASONS, "Bourganeuf", "Camille Essai");
        assertThat(sql.sql("select count(*) from decisions.outcome where act = :act and mode is not null").param("act", act.value()).query(Integer.class).single())
                .as("a preview sends nothing").isZero();

        var sending = UUID.randomUUID().toString();
        var report = path() + "/envois/" + sending;
        assertThat(post(secretary, path() + "/lettres", "envoi", sending)).hasRedirectedUrl(report);
        assertThat(post(secretary, path() + "/lettres", "envoi", sending)).as("sent twice, it is one").hasRedirectedUrl(report);
        assertThat(post(secretary, path() + "/lettres", "envoi", UUID.randomUUID().toString())).hasStatus3xxRedirection();

        assertThat(get(secretary, report)).hasStatusOk().bodyText().contains("2\u00a0dossiers traités", "1\u00a0dossier en attente", "sur le portail, message envoyé",
                "Pas encore lu.", "à imprimer", "Il manque l’adresse postale (sur la fiche de la structure)", "href=\"/instruction/" + withoutAddress + "\"");
        assertThat(sql.sql("select count(*) from letters.letter l join decisions.outcome o on o.application = l.about_id where o.act = :act").param("act", act.value())
                .query(Integer.class).single()).isEqualTo(2);
        assertThat(new Mailbox(sql).of(onPortal.email())).filteredOn(mail -> mail.subject().contains("un courrier vous attend")).singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain("12\u202f000"));
    }

    @Test
    void A1_I5_I6_each_letter_tells_the_algorithm_whom_to_ask_why_how_to_appeal_and_who_signs_in_full() throws IOException {
        transmit();

        assertThat(pdf(get(secretary, path() + "/lettres/" + refused + "/apercu.pdf"))).contains(
                REASONS, "traitement algorithmique", "L311-3-1", "saisir la CADA", "tribunal administratif", "Camille Essai", "Président du Conseil régional");
    }

    @Test
    void I8_those_without_consent_are_printed_in_one_pdf_with_their_address_and_reading_on_the_portal_is_proved() throws IOException {
        transmit();
        var sending = UUID.randomUUID().toString();
        post(secretary, path() + "/lettres", "envoi", sending);
        var report = get(secretary, path() + "/envois/" + sending);
        assertThat(report).bodyText().contains("1\u00a0lettre part par la poste");

        var chosen = Jsoup.parse(body(report)).select("input[name=courrier]").eachAttr("value");
        assertThat(chosen).hasSize(1);
        var batch = post(secretary, "/instruction/courriers", "courrier", chosen.getFirst(), "faces", "deux");
        assertThat(batch).hasStatus3xxRedirection();
        var batchPage = get(secretary, batch.getResponse().getHeader("Location"));
        assertThat(pdf(get(secretary, Jsoup.parse(body(batchPage)).select("a[href^=/documents/]").attr("href")))).contains("1 rue Haute", "23400 Bourganeuf", REASONS);
        assertThat(get(secretary, path() + "/envois/" + sending)).bodyText().doesNotContain("Préparer le PDF à imprimer");

        post(onPortal, "/dossiers/" + awarded + "/notification");
        assertThat(get(secretary, path() + "/envois/" + sending)).bodyText().contains("Lu le 23 novembre 2026.");
    }

    @Test
    void D04_once_notified_an_outcome_changes_no_more() {
        transmit();
        post(secretary, path() + "/lettres", "envoi", UUID.randomUUID().toString());
        post(onPortal, "/dossiers/" + awarded + "/notification");
        var later = some.votedOn(LocalDate.of(2026, 11, 20));

        assertThat(post(secretary, "/decisions/" + later + "/refus/" + awarded, "motifs-" + awarded, REASONS)).hasStatus(409).bodyText()
                .contains("est déjà décidé par la délibération", "rien n’a changé");
        assertThat(get(onPortal, "/dossiers/" + awarded + "/notification")).bodyText().contains("Votre projet est soutenu", "12\u202f000");
    }

    @Test
    void D05_feedback_is_a_third_act_read_over_by_an_officer_and_released_after_the_notification() {
        var officer = some.persona("nadia.bertin");
        var edit = "/instruction/" + refused + "/retour";
        var theirs = "/dossiers/" + refused + "/retour";
        assertThat(get(officer, edit)).hasStatusOk().bodyText().contains("Retour au porteur", "Pas encore relu");
        assertThat(post(officer, edit, "version", "0", "mots", " ")).hasStatus(422).bodyText().contains("Dites au moins une chose qui ferait progresser le projet");
        assertThat(post(officer, edit, "version", "0", "mots", "Associez des habitants dès la conception.")).hasRedirectedUrl(edit);
        assertThat(post(officer, edit, "version", "0", "mots", "Autre texte.")).as("somebody wrote it").hasStatus(422).bodyText().contains("entre-temps", "Autre texte.");
        assertThat(get(officer, "/instruction/" + awarded + "/retour")).as("an award has none").hasStatus(404);
        transmit();
        post(secretary, path() + "/lettres", "envoi", UUID.randomUUID().toString());

        var early = UUID.randomUUID().toString();
        assertThat(post(secretary, path() + "/retours", "envoi", early)).hasRedirectedUrl(path() + "/envois/" + early);
        assertThat(get(secretary, path() + "/envois/" + early)).bodyText().contains("non envoyé", "n’est pas encore notifiée");
        assertThat(get(byPost, theirs)).hasStatus(404);
        post(secretary, path() + "/notifications/" + refused + "/courrier",
                "envoi-" + refused + "-jour", "23", "envoi-" + refused + "-mois", "11", "envoi-" + refused + "-annee", "2026",
                "recu-" + refused + "-jour", "23", "recu-" + refused + "-mois", "11", "recu-" + refused + "-annee", "2026");
        assertThat(get(secretary, path() + "/retours")).bodyText().contains("Publier le retour prêt", "Associez des habitants");
        var release = UUID.randomUUID().toString();
        post(secretary, path() + "/retours", "envoi", release);
        post(secretary, path() + "/retours", "envoi", release);

        assertThat(get(secretary, path() + "/envois/" + release)).bodyText().contains("retour publié, message envoyé");
        assertThat(get(byPost, theirs)).hasStatusOk().bodyText().contains("Associez des habitants dès la conception.", "href=\"/orientation\"", "href=\"/accompagnement\"");
        assertThat(get(byPost, "/dossiers/" + refused)).bodyText().contains(theirs);
        assertThat(get(some.author(), theirs)).hasStatus(404);
        assertThat(new Mailbox(sql).of(byPost.email())).filteredOn(mail -> mail.subject().contains("un retour sur votre projet")).hasSize(1);
        assertThat(post(officer, edit, "version", "1", "mots", "Trop tard.")).hasStatus(422).bodyText().contains("il ne change plus");
    }

    @Test
    void only_those_who_notify_may() {
        for (var persona : new String[] {"nadia.bertin", "paul.giraud", "thomas.petit"}) {
            assertThat(get(some.persona(persona), path() + "/lettres")).hasStatus(403);
            assertThat(post(some.persona(persona), path() + "/lettres", "envoi", UUID.randomUUID().toString())).hasStatus(403);
            assertThat(post(some.persona(persona), path() + "/retours", "envoi", UUID.randomUUID().toString())).hasStatus(403);
        }
        assertThat(get(byPost, "/instruction/" + refused + "/retour")).hasStatus(403);
    }

    private void award(ApplicationReference reference) {
        assertThat(post(secretary, path() + "/attributions/" + reference, "montant-" + reference, "12 000")).hasRedirectedUrl(path());
    }

    private void transmit() {
        assertThat(post(secretary, path() + "/transmission", "transmission-jour", "21", "transmission-mois", "11", "transmission-annee", "2026")).hasRedirectedUrl(path());
    }

    private String path() {
        return "/decisions/" + act;
    }

    private static String pdf(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[ \\n]+", " ");
        }
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
