package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ActScreenTests {
    private static final String ENVELOPE = "ami-innovation-sociale";
    private static final LocalDate VOTE = LocalDate.of(2026, 11, 20);

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Notifications notifications;
    @Autowired Envelopes envelopes;
    @Autowired TestClock clock;
    @Autowired Applications applications;
    @Autowired JdbcClient journal;

    Caller.Account secretary;
    Caller.Account author;

    @BeforeEach
    void people() {
        secretary = some.persona("sophie.lambert");
        author = some.author();
    }

    @Test
    void a_deliberation_is_recorded_once_and_what_is_missing_is_said() {
        var number = "2026." + UUID.randomUUID();

        assertThat(post(secretary, "/decisions", "numero", number, "organe", "Commission permanente", "prenom", "Anne"))
                .hasStatus(422).bodyText().contains("Indiquez le jour du vote", "Indiquez le nombre de membres en exercice", "la loi les demande", "value=\"" + number + "\"", "value=\"Anne\"");
        assertThat(record(number, 20)).hasStatus3xxRedirection();
        assertThat(record(number, 20)).hasStatus(422).bodyText().contains("déjà enregistrée");
        assertThat(record("2026." + UUID.randomUUID(), 24)).hasStatus(422).bodyText().contains("Le vote ne peut pas être à venir");
        assertThat(post(some.persona("nadia.bertin"), "/decisions", "numero", number)).hasStatus(403);
    }

    @Test
    void an_envelope_too_small_is_told_and_nothing_is_half_done() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);

        var elsewhere = new Subject("application", UUID.randomUUID());
        envelopes.reserve(ENVELOPE, envelopes.of(ENVELOPE).available(), elsewhere, secretary);
        var answer = award(act, reference, "12 500");
        envelopes.release(ENVELOPE, elsewhere, secretary);

        assertThat(answer).hasStatus(422).bodyText().contains("L’enveloppe ne suffit pas", "Rien n’a été enregistré", "value=\"12 500\"");
        assertThat(get(secretary, path(act))).bodyText().contains("Dossiers proposés", reference.value()).doesNotContain("Dossiers décidés");
        assertThat(award(act, reference, "12 000")).hasRedirectedUrl(path(act));
    }

    @Test
    void S5_the_vote_gives_no_more_than_the_expenses_kept_nor_than_the_ceiling() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);

        assertThat(award(act, reference, "60 000,01")).hasStatus(422).bodyText().contains("L’aide ne peut pas dépasser l’assiette retenue (60\u202f000", "value=\"60 000,01\"");
        assertThat(award(act, reference, "40 001")).hasStatus(422).bodyText().contains("dépasse le plafond de l’appel (40\u202f000", "value=\"40 001\"");
        assertThat(award(act, reference, "39 000")).as("more than was asked").hasStatus(422).bodyText().contains("Le porteur demande ", "l’aide ne va pas au-delà", "value=\"39 000\"");
        assertThat(award(act, reference, "12 500")).as("the vote may differ from the proposal").hasRedirectedUrl(path(act));
    }

    @Test
    void an_amount_that_cannot_be_read_comes_back_and_a_dossier_is_decided_once() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);

        assertThat(award(act, reference, "douze mille")).hasStatus(422).bodyText().contains("Écrivez le montant voté", "douze mille");
        assertThat(award(act, reference, "12 000")).hasRedirectedUrl(path(act));
        assertThat(award(act, reference, "12 000")).hasStatus(409);
        assertThat(refuse(act, reference, "Le projet ne répond pas aux critères.")).hasStatus(409);
    }

    @Test
    void I2_no_letter_leaves_before_the_transmission_and_dates_follow_one_another() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);
        award(act, reference, "12 000");

        assertThat(send(act, reference)).hasStatus(422).bodyText().contains("aucune lettre ne part avant elle");
        assertThat(transmit(act, 19)).hasStatus(422).bodyText().contains("La transmission ne peut pas précéder le vote", "value=\"19\"");
        assertThat(transmit(act, 24)).hasStatus(422).bodyText().contains("ne peut pas être à venir");
        assertThat(transmit(act, 21)).hasRedirectedUrl(path(act));
        assertThat(transmit(act, 21)).hasStatus(409);
        assertThat(send(act, reference)).hasRedirectedUrl(path(act));
        assertThat(send(act, reference)).hasStatus(409);
    }

    @Test
    void I6_a_refusal_gives_its_reasons_and_leaves_by_post_without_prior_consent() {
        var reference = some.proposed(author, false, 12_000);
        var act = some.votedOn(VOTE);

        assertThat(refuse(act, reference, "Non.")).hasStatus(422).bodyText().contains("Écrivez les motifs du refus", "Non.");
        assertThat(refuse(act, reference, "Le projet ne répond pas aux critères.")).hasRedirectedUrl(path(act));
        transmit(act, 20);
        assertThat(send(act, reference)).hasRedirectedUrl(path(act));
        assertThat(get(secretary, path(act))).bodyText().contains("lettre à imprimer et à poster", "lettre (PDF)");

        assertThat(posted(act, reference, "19", "21")).hasStatus(422).bodyText().contains("précéder la transmission", "value=\"19\"");
        assertThat(posted(act, reference, "22", "21")).hasStatus(422).bodyText().contains("précéder l’envoi");
        assertThat(posted(act, reference, "", "21")).hasStatus(422).bodyText().contains("Indiquez un jour, un mois et une année.");
        assertThat(posted(act, reference, "21", "23")).hasRedirectedUrl(path(act));
        assertThat(posted(act, reference, "21", "23")).hasStatus(409);
        assertThat(get(author, "/dossiers/" + reference + "/notification")).hasStatusOk().bodyText()
                .contains("n’est pas retenu", "Le projet ne répond pas aux critères.", "Notification : 23 novembre 2026");
    }

    @Test
    void I8_a_letter_not_read_within_fifteen_days_is_deemed_notified_the_day_it_was_made_available() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);
        award(act, reference, "12 000");
        transmit(act, 20);
        send(act, reference);

        clock.advance(Duration.ofDays(15));
        notifications.deemUnread();
        assertThat(get(secretary, path(act))).bodyText().contains("pas encore consulté");
        clock.advance(Duration.ofDays(1));
        notifications.deemUnread();

        assertThat(get(secretary, path(act))).bodyText().contains("notifié le 23 novembre 2026");
        assertThat(get(author, "/dossiers/" + reference + "/notification")).bodyText().contains("Votre projet est soutenu");
    }

    @Test
    void I8_consulting_notifies_once_and_nobody_else_may() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);
        award(act, reference, "12 000");
        var letter = "/dossiers/" + reference + "/notification";
        assertThat(get(author, letter)).hasStatus(404);
        transmit(act, 20);
        send(act, reference);

        assertThat(get(author, letter)).bodyText().contains("Un courrier vous attend").doesNotContain("12\u202f000");
        assertThat(post(some.author(), letter)).hasStatus(404);
        assertThat(post(author, letter)).hasRedirectedUrl(letter);
        assertThat(post(author, letter)).hasRedirectedUrl(letter);

        assertThat(get(author, letter)).bodyText().contains("Votre projet est soutenu");
        assertThat(browser.get().uri("/projets-soutenus/" + reference)).hasStatusOk();
    }

    @Test
    void S8_what_a_breach_of_the_contract_would_withdraw_is_computed_and_what_to_do_first_is_said() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);
        award(act, reference, "12 000");
        transmit(act, 20);
        send(act, reference);
        post(author, "/dossiers/" + reference + "/notification");
        var officer = some.persona("nadia.bertin");
        var page = "/instruction/" + reference + "/manquement";

        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains(page);
        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("12\u202f000", "Dites les faits au bénéficiaire", "préfet");
        assertThat(get(officer, page + "?debut-jour=1&debut-mois=1&debut-annee=2026&fin-jour=31&fin-mois=12&fin-annee=2026"
                + "&manquement-jour=1&manquement-mois=10&manquement-annee=2026")).bodyText().contains("3\u202f000", "23 mai 2027");
        assertThat(get(officer, page + "?debut-jour=31&debut-mois=2&debut-annee=2026")).hasStatus(422).bodyText().contains("value=\"31\"", "Indiquez un jour");
        assertThat(get(author, page)).hasStatus(403);
    }

    @Test
    void C1_O1_above_23_000_euros_the_signed_agreement_is_uploaded_and_dates_the_published_award() {
        var reference = some.proposed(author, true, 25_000);
        var act = some.votedOn(VOTE);
        award(act, reference, "25 000");
        assertThat(get(secretary, path(act))).bodyText().contains("convention obligatoire");
        transmit(act, 20);
        send(act, reference);
        assertThat(sign(act, reference, 23, SomeFile.pdf("convention"))).hasStatus(422).bodyText().contains("Notifiez d’abord l’attribution");
        post(author, "/dossiers/" + reference + "/notification");
        assertThat(file()).doesNotContain(act(act));

        assertThat(sign(act, reference, 22, SomeFile.pdf("convention"))).hasStatus(422).bodyText().contains("précéder la notification");
        assertThat(sign(act, reference, 23, "rien qui se lise".getBytes())).hasStatus(422);
        assertThat(sign(act, reference, 23, SomeFile.pdf("convention"))).hasRedirectedUrl(path(act));
        assertThat(sign(act, reference, 23, SomeFile.pdf("convention"))).hasStatus(409);

        assertThat(file()).as("no date of payment is invented").doesNotContain(act(act));
        assertThat(get(secretary, path(act))).bodyText().contains("Il reste à compléter la ligne.", "href=\"/gestion/donnees/" + reference);
        assertThat(get(secretary, "/gestion/donnees/" + reference)).hasStatusOk();
        assertThat(post(secretary, "/gestion/donnees/" + reference, "objet", "Un four commun", "debut-jour", "31", "debut-mois", "2"))
                .hasStatus(422).bodyText().contains("Indiquez la date du premier versement", "value=\"31\"");
        assertThat(post(secretary, "/gestion/donnees/" + reference, "objet", "Un four commun", "debut-jour", "1",
                "debut-mois", "2", "debut-annee", "2027")).hasStatus3xxRedirection();
        assertThat(file()).contains(",2026-11-23," + act(act));
        assertThat(get(secretary, path(act))).bodyText().contains("Publiée dans les données ouvertes.");
    }

    @Test
    void any_decision_is_explained_on_one_page_that_matches_the_journal_once_its_applicant_knows_it() {
        var reference = some.proposed(author, true, 12_000);
        var act = some.votedOn(VOTE);
        var theirs = "/dossiers/" + reference + "/explication";
        var ours = "/instruction/" + reference + "/explication";
        var officer = some.persona("nadia.bertin");
        assertThat(get(officer, ours)).as("nothing is decided").hasStatus(404);
        award(act, reference, "12 000");
        assertThat(get(officer, ours)).hasStatusOk().bodyText().contains("Pourquoi 12\u202f000,00\u202f€ sont attribués");
        transmit(act, 20);
        send(act, reference);
        assertThat(get(author, theirs)).as("told after its letter is read").hasStatus(404);
        post(author, "/dossiers/" + reference + "/notification");

        assertThat(get(author, "/dossiers/" + reference + "/notification")).bodyText().contains(theirs);
        var page = get(author, theirs);
        assertThat(page).hasStatusOk().bodyText()
                .contains("Les règles appliquées", "n’a pas été noté sur une grille", "Les élus souhaitent soutenir tout le projet.", "votée le", "saisir la CADA")
                .doesNotContain("Nadia Bertin", "Hélène Roux");
        var positions = journal.sql("select event, position from audit.entry where subject_id = :id and event in ('ApplicationSubmitted', 'OutcomeNotified')")
                .param("id", applications.byReference(reference, author).id().value())
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(page).bodyText().contains("du n° %d au n° %d de son journal".formatted(positions.get("ApplicationSubmitted"), positions.get("OutcomeNotified")));
        assertThat(get(some.author(), theirs)).hasStatus(404);
        assertThat(get(author, ours)).hasStatus(403);
    }

    @Test
    void other_roles_may_not_touch_an_act() {
        var act = path(some.votedOn(VOTE));
        for (var persona : new String[] {"nadia.bertin", "paul.giraud", "jeanne.morel", "thomas.petit"}) {
            var other = some.persona(persona);
            assertThat(get(other, act)).hasStatus(403);
            for (var way : new String[] {"/attributions/2026-AIS-00001", "/refus/2026-AIS-00001", "/transmission",
                    "/notifications/2026-AIS-00001", "/notifications/2026-AIS-00001/courrier"})
                assertThat(post(other, act + way)).hasStatus(403);
        }
    }

    private String act(ActId id) {
        var page = get(secretary, path(id));
        var text = page.getResponse().getContentAsByteArray();
        var matcher = java.util.regex.Pattern.compile("TEST\\.[0-9a-f-]{36}").matcher(new String(text, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private String file() {
        var answer = browser.get().uri("/donnees/subventions.csv").exchange();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult record(String number, int day) {
        return post(secretary, "/decisions", "numero", number, "organe", "Commission permanente", "vote-jour", "" + day,
                "vote-mois", "11", "vote-annee", "2026", "effectif", "53", "pour", "41", "contre", "3", "abstentions", "2", "prenom", "Anne", "nom", "Essai", "qualite", "Présidente du Conseil régional");
    }

    private MvcTestResult award(ActId act, ApplicationReference reference, String amount) {
        return post(secretary, path(act) + "/attributions/" + reference, "montant-" + reference, amount);
    }

    private MvcTestResult refuse(ActId act, ApplicationReference reference, String reasons) {
        return post(secretary, path(act) + "/refus/" + reference, "motifs-" + reference, reasons);
    }

    private MvcTestResult transmit(ActId act, int day) {
        return post(secretary, path(act) + "/transmission", "transmission-jour", "" + day, "transmission-mois", "11", "transmission-annee", "2026");
    }

    private MvcTestResult send(ActId act, ApplicationReference reference) {
        return post(secretary, path(act) + "/notifications/" + reference);
    }

    private MvcTestResult posted(ActId act, ApplicationReference reference, String sent, String received) {
        return post(secretary, path(act) + "/notifications/" + reference + "/courrier",
                "envoi-" + reference + "-jour", sent, "envoi-" + reference + "-mois", "11", "envoi-" + reference + "-annee", "2026",
                "recu-" + reference + "-jour", received, "recu-" + reference + "-mois", "11", "recu-" + reference + "-annee", "2026");
    }

    private MvcTestResult sign(ActId act, ApplicationReference reference, int day, byte[] copy) {
        var day0 = "signature-" + reference;
        return browser.post().uri(path(act) + "/conventions/" + reference).multipart()
                .file(new MockMultipartFile("copie", "convention.pdf", "application/pdf", copy))
                .param(day0 + "-jour", "" + day).param(day0 + "-mois", "11").param(day0 + "-annee", "2026")
                .with(user(secretary.id().toString())).with(csrf()).exchange();
    }

    private static String path(ActId act) {
        return "/decisions/" + act;
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
