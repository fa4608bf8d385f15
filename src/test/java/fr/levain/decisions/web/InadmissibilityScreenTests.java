package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.SomeApplicant;
import fr.levain.assessment.Assessments;
import fr.levain.audit.Journal;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.letters.Letters;
import fr.levain.messaging.Outbox;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class InadmissibilityScreenTests {
    private static final String REASONS = "Le projet se déroule hors du territoire de la région.";
    private static final String[] SIGNATURE = {"prenom", "Aurélie", "nom", "Vauquelin", "qualite", "Directrice, par délégation du Président"};

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeApplicant calls;
    @Autowired Assessments assessments;
    @Autowired Applications applications;
    @Autowired Notifications notifications;
    @Autowired Letters letters;
    @Autowired Documents documents;
    @Autowired Outbox outbox;
    @Autowired Journal journal;
    @Autowired JdbcClient database;

    Caller.Account officer;
    Caller.Account head;
    Caller.Account author;

    @BeforeEach
    void people() {
        officer = some.persona("nadia.bertin");
        head = some.persona("helene.roux");
        author = some.author();
    }

    @Test
    void I5_the_signatory_is_asked_in_full_and_the_letter_bears_name_quality_and_service() throws IOException {
        var reference = proposed(true);

        assertThat(post(head, signing(reference), "prenom", "Aurélie")).hasStatus(422).bodyText()
                .contains("Indiquez prénom, nom et qualité du signataire", "value=\"Aurélie\"", "href=\"#nom\"", "href=\"#qualite\"", REASONS);
        assertThat(post(head, signing(reference), SIGNATURE)).hasRedirectedUrl("/instruction/" + reference);

        assertThat(letter(reference)).contains("n’est pas recevable", REASONS, "Aurélie Vauquelin", "Directrice, par délégation du Président")
                .contains("dans les 2 mois qui suivent sa notification", "recours gracieux", "tribunal administratif", "saisir la CADA")
                .contains(service()).doesNotContain("{{", "calcul du montant");
    }

    @Test
    void I1_nothing_is_sent_before_the_signature_nor_when_it_is_not_followed() {
        var reference = proposed(true);
        assertThat(sent(reference)).isZero();
        assertThat(get(author, told(reference))).hasStatus(404);
        post(officer, signing(reference), SIGNATURE);
        post(head, signing(reference), "prenom", "", "nom", "Vauquelin", "qualite", "Directrice");
        assertThat(sent(reference)).isZero();

        assertThat(post(head, "/instruction/" + reference + "/irrecevabilite/renvoi", "reponse", "Le lieu est bien dans la région."))
                .hasRedirectedUrl("/instruction/" + reference);

        assertThat(sent(reference)).isZero();
        assertThat(letters.about(outcome(reference))).isEmpty();
        assertThat(notifications.of(applications.byReference(reference, head).id())).isEmpty();
    }

    @Test
    void I8_the_letter_is_announced_once_without_its_content_and_its_first_consultation_notifies() {
        var reference = proposed(true);
        post(head, signing(reference), SIGNATURE);
        assertThat(post(head, signing(reference), SIGNATURE)).hasStatus(409);

        assertThat(sent(reference)).isEqualTo(1);
        assertThat(letters.about(outcome(reference))).hasSize(1);
        assertThat(outbox.about(dossier(reference)).toString()).doesNotContain("recevable", REASONS);
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Un courrier de la Région vous attend").doesNotContain("rrecevab");
        assertThat(get(author, told(reference))).bodyText().contains("Un courrier vous attend", "Consulter le courrier").doesNotContain(REASONS, "recevable");
        assertThat(post(some.author(), told(reference))).hasStatus(404);
        assertThat(post(author, told(reference))).hasRedirectedUrl(told(reference));
        assertThat(post(author, told(reference))).hasRedirectedUrl(told(reference));

        assertThat(get(author, told(reference))).bodyText().contains("Votre dossier n’est pas recevable", REASONS, "Aurélie Vauquelin",
                "Signature de la décision : 23 novembre 2026", "Notification : 23 novembre 2026", "Vous pouvez contester cette décision jusqu’au");
        assertThat(events(reference)).containsOnlyOnce("FoundInadmissible", "InadmissibilitySigned", "NotificationSent", "OutcomeNotified");
    }

    @Test
    void other_open_aids_whose_rules_pass_are_offered_at_once_with_how_they_were_found() {
        var call = calls.callClosing(TestClock.START.plus(Duration.ofDays(30)));
        var reference = proposed(true);
        post(head, signing(reference), SIGNATURE);
        assertThat(get(author, told(reference))).as("before it is read").bodyText().doesNotContain("D’autres aides ouvertes");

        post(author, told(reference));

        assertThat(get(author, told(reference))).bodyText().contains("D’autres aides ouvertes", "/aides/" + call, "calcul automatique", "href=\"/regles\"")
                .doesNotContain("href=\"/aides/innovation-sociale\"");
    }

    @Test
    void G6_the_journal_keeps_the_signature_without_the_name_nor_the_reasons() {
        var reference = proposed(true);

        post(head, signing(reference), SIGNATURE);

        assertThat(journal.timelineOf(dossier(reference))).extracting(entry -> entry.event()).contains("InadmissibilitySigned");
        assertThat(journal.timelineOf(dossier(reference)).toString()).doesNotContain("Vauquelin", "Aurélie", REASONS);
    }

    @Test
    void I8_without_prior_consent_the_letter_leaves_by_post_and_never_before_the_signature() {
        var reference = proposed(false);
        post(head, signing(reference), SIGNATURE);
        var page = "/decisions/irrecevabilites/" + reference;

        assertThat(sent(reference)).isZero();
        assertThat(get(author, told(reference))).hasStatus(404);
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Lettre d’irrecevabilité", "à imprimer et à poster", page);
        assertThat(get(officer, page)).bodyText().contains("Télécharger la lettre (PDF)", "Jour de l’envoi par la poste");

        assertThat(posted(officer, reference, "22", "23")).hasStatus(422).bodyText().contains("précéder la signature", "value=\"22\"");
        assertThat(posted(officer, reference, "23", "")).hasStatus(422).bodyText().contains("Indiquez un jour, un mois et une année.");
        assertThat(posted(some.persona("sophie.lambert"), reference, "23", "23")).hasStatus(403);
        assertThat(posted(officer, reference, "23", "23")).hasRedirectedUrl(page);
        assertThat(posted(officer, reference, "23", "23")).hasStatus(409);

        assertThat(get(officer, page)).bodyText().contains("Notifiée le 23 novembre 2026");
        assertThat(get(author, told(reference))).bodyText().contains("Votre dossier n’est pas recevable", REASONS);
        assertThat(browser.get().uri("/projets-soutenus/" + reference)).hasStatus(404);
    }

    @Test
    void I1_what_is_decided_was_voted_or_signed_in_full() {
        var reference = proposed(true);
        post(head, signing(reference), SIGNATURE);
        var application = applications.byReference(reference, head).id().value();

        for (var change : new String[] {"signatory_name = null", "signed_on = null", "kind = 'REFUSED'", "sent_on = signed_on - 1"})
            assertThatThrownBy(() -> database.sql("update decisions.outcome set " + change + " where application = :id")
                    .param("id", application).update()).as(change).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_letter_of_inadmissibility_exists_for_an_inadmissible_dossier_only() {
        var reference = proposed(true);

        assertThat(get(officer, "/decisions/irrecevabilites/" + reference)).hasStatus(404);
        assertThat(get(author, "/decisions/irrecevabilites/" + reference)).hasStatus(403);
    }

    private ApplicationReference proposed(boolean portalConsent) {
        var reference = some.filed(author, some.holder(author), portalConsent);
        assessments.start(reference.value(), officer);
        assertThat(post(officer, "/instruction/" + reference + "/irrecevabilite", "motifs", REASONS)).hasStatus3xxRedirection();
        return reference;
    }

    private long sent(ApplicationReference reference) {
        return outbox.about(dossier(reference)).stream().filter(mail -> mail.toString().contains("un courrier vous attend")).count();
    }

    private java.util.List<String> events(ApplicationReference reference) {
        return journal.timelineOf(dossier(reference)).stream().map(entry -> entry.event()).toList();
    }

    private String letter(ApplicationReference reference) throws IOException {
        var letter = letters.about(outcome(reference)).getFirst();
        try (var stream = documents.open(letter.pdf()); var pdf = Loader.loadPDF(stream.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String service() {
        return database.sql("select service from directory.authority").query(String.class).single();
    }

    private Subject dossier(ApplicationReference reference) {
        return applications.byReference(reference, head).id().subject();
    }

    private Subject outcome(ApplicationReference reference) {
        return new Subject("outcome", applications.byReference(reference, head).id().value());
    }

    private static String signing(ApplicationReference reference) {
        return "/instruction/" + reference + "/irrecevabilite/signature";
    }

    private static String told(ApplicationReference reference) {
        return "/dossiers/" + reference + "/notification";
    }

    private MvcTestResult posted(Caller.Account who, ApplicationReference reference, String sent, String received) {
        return post(who, "/decisions/irrecevabilites/" + reference + "/courrier",
                "envoi-" + reference + "-jour", sent, "envoi-" + reference + "-mois", "11", "envoi-" + reference + "-annee", "2026",
                "recu-" + reference + "-jour", received, "recu-" + reference + "-mois", "11", "recu-" + reference + "-annee", "2026");
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
