package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.DisclosureRequests;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class DisclosureScreenTests {
    private static final String WANTED = "La grille d’analyse et l’avis du comité.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeDecision decided;
    @Autowired DisclosureRequests requests;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account author;
    Caller.Account officer;
    ApplicationReference reference;

    @BeforeEach
    void a_refusal() {
        author = some.author();
        officer = some.persona("nadia.bertin");
        reference = decided.refused(author, "Le projet ne sort pas de l’offre déjà présente sur le territoire.");
    }

    @Test
    void A5_documents_asked_for_are_recorded_with_a_month_to_answer_and_silence_opens_the_cada() {
        var mine = "/dossiers/" + reference + "/communication";
        assertThat(get(author, "/dossiers/" + reference + "/explication")).bodyText().contains("Demandez-le au service");
        assertThat(post(author, mine, "documents", "Tout.")).hasStatus(422).bodyText().contains("Dites quels documents", "Tout.");
        assertThat(get(some.author(), mine)).hasStatus(404);
        assertThat(post(author, mine, "documents", WANTED)).hasRedirectedUrl(mine);
        assertThat(post(author, mine, "documents", WANTED)).as("sent twice by the network").hasRedirectedUrl(mine);

        assertThat(get(author, mine)).bodyText().contains(WANTED, "réponse attendue", "23 décembre 2026");
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Documents demandés", WANTED, "Répondre à la demande");
        assertThat(requests.waiting(500)).filteredOn(each -> each.reference().equals(reference.value())).hasSize(1);
        assertThat(sql.sql("select facts::text from audit.entry where event = 'DisclosureAsked' and subject_id = (select id from applications.application where reference = :reference)")
                .param("reference", reference.value()).query(String.class).single()).contains("2026-12-23").doesNotContain("grille");

        clock.advance(Duration.ofDays(31));
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Le silence vaut refus depuis le 23 décembre 2026", "23 février 2027");
    }

    @Test
    void A5_an_answer_gives_the_document_or_says_why_not_and_until_when_the_cada_may_be_asked() {
        post(author, "/dossiers/" + reference + "/communication", "documents", WANTED);
        var ours = "/instruction/" + reference + "/communication";
        assertThat(post(officer, ours, "documents", "Le rapport au vote.", "recue-jour", "2", "recue-mois", "1", "recue-annee", "2028")).hasStatus(422).bodyText().contains("ne peut pas être à venir", "Le rapport au vote.");
        assertThat(post(officer, ours, "documents", "Le rapport au vote.", "recue-jour", "20", "recue-mois", "11", "recue-annee", "2026")).hasRedirectedUrl(ours);
        assertThat(get(officer, ours)).bodyText().contains("Le rapport au vote.", "20 décembre 2026");
        assertThat(get(author, ours)).hasStatus(403);

        var all = requests.of(requests.decided(reference, officer).id()).stream().collect(java.util.stream.Collectors.toMap(each -> each.wanted(), each -> each.id()));
        var grid = all.get(WANTED);
        var report = all.get("Le rapport au vote.");
        assertThat(answer(grid, Map.of("mots-" + grid, "La grille est jointe, sans les noms."), null)).hasStatus(422).bodyText().contains("Dites ce que vous communiquez", "sans les noms");
        assertThat(answer(grid, Map.of("suite-" + grid, "PARTLY", "mots-" + grid, "Non."), null)).hasStatus(422).bodyText().contains("un refus se motive");
        assertThat(answer(grid, Map.of("suite-" + grid, "PARTLY", "mots-" + grid, "La grille est jointe, sans les noms."), SomeFile.pdf("Grille"))).hasRedirectedUrl(ours);
        assertThat(answer(grid, Map.of("suite-" + grid, "GIVEN", "mots-" + grid, "Encore une fois."), null)).as("once").hasStatus(409);
        assertThat(answer(report, Map.of("suite-" + report, "GIVEN", "mots-" + report, "Il est public : le voici en ligne."), null)).hasRedirectedUrl(ours);

        var page = get(author, "/dossiers/" + reference + "/communication");
        assertThat(page).bodyText().contains("Communiqué en partie", "La grille est jointe, sans les noms.", "23 janvier 2027", "Il est public");
        var link = Jsoup.parse(text(page)).select("main a[href^=/documents/]").attr("href");
        assertThat(get(author, link)).hasStatusOk();
        assertThat(get(some.author(), link)).hasStatus(404);
        assertThat(new Mailbox(sql).of(author.email())).filteredOn(mail -> mail.subject().contains("réponse à votre demande de documents")).hasSize(2);
    }

    @Test
    void A5_nothing_is_asked_before_a_decision_is_known() {
        var waiting = some.filed(author, some.holder(author), true);
        assertThat(get(author, "/dossiers/" + waiting + "/communication")).hasStatus(404);
        assertThat(post(author, "/dossiers/" + waiting + "/communication", "documents", WANTED)).hasStatus(404);
    }

    private MvcTestResult answer(java.util.UUID id, Map<String, String> typed, byte[] file) {
        var request = browser.post().uri("/instruction/" + reference + "/communication/" + id).multipart();
        if (file != null) request = request.file(new MockMultipartFile("fichier", "grille.pdf", "application/pdf", file));
        var sent = request.with(user(officer.id().toString())).with(csrf());
        typed.forEach(sent::param);
        return sent.exchange();
    }

    private static String text(MvcTestResult answer) {
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
