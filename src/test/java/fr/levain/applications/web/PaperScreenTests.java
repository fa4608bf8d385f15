package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.applications.PaperDossiers;
import fr.levain.decisions.SomeDossier;
import fr.levain.decisions.SomePaper;
import fr.levain.desk.Desk;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.letters.Mailings;
import fr.levain.testing.LevainTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class PaperScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomePaper paper;
    @Autowired Applications applications;
    @Autowired PaperDossiers papers;
    @Autowired Drafts drafts;
    @Autowired Desk desk;
    @Autowired Mailings mailings;
    @Autowired Clock clock;

    Caller.Account assistant;
    LocalDate received;

    @BeforeEach
    void people() {
        assistant = some.persona("paul.giraud");
        received = LocalDate.ofInstant(clock.instant(), French.PARIS).minusDays(2);
    }

    @Test
    void D5_a_dossier_on_paper_is_received_the_day_the_letter_came_and_its_receipt_is_a_printed_letter() {
        var reference = entered();
        paper.answered(reference, assistant);

        var view = applications.byReference(reference, assistant);
        assertThat(LocalDate.ofInstant(view.submittedAt().orElseThrow(), French.PARIS)).isEqualTo(received);
        assertThat(desk.row(reference.value()).rejectionOn()).contains(received.plusMonths(2));
        assertThat(papers.of(view.id()).orElseThrow().enteredBy()).isEqualTo(assistant.id());
        assertThat(waiting(reference)).singleElement().satisfies(letter -> assertThat(letter).contains("Accusé de réception", "Zélie Exemple", "23400 Bourganeuf"));

        assertThat(get("/instruction/" + reference)).bodyText()
                .contains("Reçu sur papier", "Saisi par Paul Giraud au nom de Zélie Exemple", "saisi par le service au nom de son auteur");
    }

    @Test
    void D4_until_the_letter_of_receipt_has_left_one_year_runs_then_two_months() {
        var reference = entered();
        paper.answered(reference, assistant);

        assertThat(get("/instruction/" + reference)).bodyText().contains("n’est pas complet ou n’est pas parti", "un an", French.day(received.plusMonths(2).plusYears(1)));
        assertThat(get("/dossiers/" + reference)).bodyText().contains("un délai d’", "n’est pas encore parti");

        var letter = posting(reference);
        mailings.markSent(mailings.print(List.of(letter), false, assistant), received.plusDays(2), assistant);

        assertThat(get("/instruction/" + reference)).bodyText().contains("L’accusé de réception est complet", "deux mois").doesNotContain("un an");
        assertThat(get("/dossiers/" + reference)).bodyText().contains("car votre accusé de réception est complet");
    }

    @Test
    void L112_an_incomplete_paper_without_an_address_for_mail_is_registered_the_day_it_came_and_its_gaps_are_told() {
        var reference = entered();
        var path = "/dossiers/" + reference;

        assertThat(get(path + "/verification")).hasStatusOk().bodyText()
                .contains("Ce dossier est arrivé le", French.day(received), "Enregistrer le dossier", "absent du papier").doesNotContain("L’heure qui compte");
        assertThat(browser.post().uri(path + "/depot").with(user(assistant.id().toString())).with(csrf()).exchange()).hasStatus(422).bodyText().contains("ce qui est sur le papier est saisi");
        assertThat(browser.post().uri(path + "/depot").param("declaration", "oui").with(user(assistant.id().toString())).with(csrf()).exchange())
                .hasRedirectedUrl(path + "/accuse-de-reception");

        assertThat(get(path + "/accuse-de-reception")).hasStatusOk().bodyText()
                .contains("Le dossier est enregistré", "Questions restées sans réponse", "Son adresse électronique", "cachet de la poste du " + French.day(received.minusDays(1)))
                .doesNotContain("envoyé par courriel", "12:00", "(heure de Paris)");
        assertThat(get(path + "/accuse-de-reception.pdf")).hasStatusOk();
        var view = applications.byReference(reference, assistant);
        assertThat(applications.filing(view.id()).orElseThrow().receipt().unanswered()).contains("Son adresse électronique");
        assertThat(LocalDate.ofInstant(view.submittedAt().orElseThrow(), French.PARIS)).isEqualTo(received);
        assertThat(waiting(reference)).singleElement().satisfies(letter -> assertThat(letter).contains("Accusé de réception"));
        assertThat(get("/instruction/" + reference)).hasStatusOk();
        assertThat(get("/instruction/" + reference + "/documents")).hasStatusOk();
    }

    @Test
    void a_call_closed_years_ago_is_not_offered_for_paper() {
        assertThat(get("/instruction/papier/nouveau")).hasStatusOk().bodyText().contains("Innovation sociale et sociétale").doesNotContain("(2017)");
    }

    @Test
    void what_an_officer_keys_in_is_never_among_their_own_dossiers() {
        var reference = entered();

        assertThat(drafts.mine(assistant, 1)).noneMatch(view -> view.reference().equals(reference));
        assertThat(get("/dossiers/" + reference)).hasStatusOk().bodyText().contains("Reçu sur papier", "au nom de Zélie Exemple");
        assertThat(get("/instruction/papier")).hasStatusOk().bodyText().contains(reference.value(), "Zélie Exemple");
        assertThat(browser.get().uri("/dossiers/" + reference).with(user(some.author().id().toString())).exchange()).hasStatus(404);
        assertThat(browser.get().uri("/dossiers/" + reference).with(user(some.persona("sophie.lambert").id().toString())).exchange()).hasStatus(404);
    }

    @Test
    void a_request_for_pieces_leaves_by_letter() {
        var reference = entered();
        paper.answered(reference, assistant);

        browser.post().uri("/instruction/" + reference + "/pieces").with(user(assistant.id().toString())).with(csrf())
                .param("piece", "LETENG").param("delai", "20").param("message", "Il manque les lettres.").exchange();

        assertThat(waiting(reference)).anySatisfy(letter -> assertThat(letter).contains("Il manque des pièces"));
    }

    @Test
    void dates_that_cannot_be_and_an_address_too_short_come_back_with_what_was_typed() {
        var told = post("appel", "innovation-sociale", "auteur", "Zélie Exemple", "adresse", "1 rue Haute", "structure", "Le Fournil",
                "nature", "ASSOCIATION", "reception-jour", "20", "reception-mois", "11", "reception-annee", "2026", "cachet-jour", "22", "cachet-mois", "11", "cachet-annee", "2026");
        assertThat(told).hasStatus(422).bodyText().contains("Le cachet ne peut pas suivre l’arrivée", "sur 2 à 5 lignes", "Le Fournil", "Zélie Exemple");
        assertThat(post()).hasStatus(422).bodyText().contains("Choisissez l’appel", "Indiquez le jour d’arrivée");
        assertThat(browser.get().uri("/instruction/papier/nouveau").with(user(some.author().id().toString())).exchange()).hasStatus(403);
    }

    private ApplicationReference entered() {
        var posted = received.minusDays(1);
        var opened = browser.post().uri("/instruction/papier/nouveau").multipart()
                .file(new MockMultipartFile("original", "original.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes()))
                .param("appel", "innovation-sociale").param("auteur", "Zélie Exemple").param("adresse", "1 rue Haute\n23400 Bourganeuf")
                .param("structure", "Le Fournil " + java.util.UUID.randomUUID()).param("nature", "ASSOCIATION").param("commune", "Bourganeuf (23)")
                .param("reception-jour", "" + received.getDayOfMonth()).param("reception-mois", "" + received.getMonthValue()).param("reception-annee", "" + received.getYear())
                .param("cachet-jour", "" + posted.getDayOfMonth()).param("cachet-mois", "" + posted.getMonthValue()).param("cachet-annee", "" + posted.getYear())
                .with(user(assistant.id().toString())).with(csrf()).exchange();
        assertThat(opened).hasStatus3xxRedirection();
        var address = opened.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/dossiers/");
        return ApplicationReference.valueOf(address.substring("/dossiers/".length()));
    }

    private java.util.UUID posting(ApplicationReference reference) {
        for (int page = 1; ; page++) {
            var listed = mailings.waiting(page);
            var found = listed.stream().filter(each -> each.reference().equals(reference.value())).findFirst();
            if (found.isPresent()) return found.get().id();
            assertThat(listed).hasSize(Mailings.PER_PAGE);
        }
    }

    private List<String> waiting(ApplicationReference reference) {
        var found = new ArrayList<String>();
        for (int page = 1; ; page++) {
            var listed = mailings.waiting(page);
            listed.stream().filter(each -> each.reference().equals(reference.value()))
                    .forEach(each -> found.add(each.title() + "\n" + String.join("\n", each.recipient())));
            if (listed.size() < Mailings.PER_PAGE) return found;
        }
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(assistant.id().toString())).exchange();
    }

    private MvcTestResult post(String... form) {
        var request = browser.post().uri("/instruction/papier/nouveau").with(user(assistant.id().toString())).with(csrf());
        for (int i = 0; i < form.length; i += 2) request = request.param(form[i], form[i + 1]);
        return request.exchange();
    }
}
