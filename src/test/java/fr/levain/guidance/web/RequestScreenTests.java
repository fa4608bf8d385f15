package fr.levain.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.guidance.FundingShortlist;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class RequestScreenTests {
    private static final String FIRST = "/accompagnement/demande?besoin=financement&porteur=association&";

    @Autowired MockMvcTester browser;
    @Autowired SomeRequest some;
    @Autowired OrientationRequests requests;
    @Autowired FundingShortlist shortlist;
    @Autowired Accounts accounts;

    final String place = "10.%d.%d.%d".formatted(random(), random(), random());

    @Test
    void S01_the_first_step_asks_what_is_missing_and_keeps_what_was_chosen() {
        assertThat(get("/accompagnement", null)).hasStatusOk().bodyText().contains("De quoi avez-vous besoin");

        assertThat(get(FIRST + "lieu=Nullepart-sur-Rien", null)).hasStatus(422).bodyText()
                .contains("Aucune commune de la région ne ressemble à ce nom", "value=\"financement\" checked", "Nullepart-sur-Rien");
    }

    @Test
    void S01_a_link_with_needs_and_a_place_shows_who_suits_there() {
        assertThat(get(FIRST + "commune=23030", null)).hasStatusOk().bodyText()
                .contains("ADI Nouvelle-Aquitaine", "DLA de la Creuse", "Près de chez vous").doesNotContain("DLA de la Gironde", "name=\"organisation\" type=\"checkbox\" value=\"adi-na\" checked");
        assertThat(get("/accompagnement/demande?besoin=organisation&porteur=collectivite&commune=23030", null)).hasStatusOk().bodyText()
                .contains("Le service de la Région lit votre demande");
    }

    @Test
    void a_request_without_consent_or_with_a_wrong_address_is_not_sent_and_nothing_typed_is_lost() {
        var answer = send(null, "besoin", "financement", "porteur", "association", "lieu", "Bourganeuf (23)", "cle", UUID.randomUUID().toString(),
                "projet", "Une épicerie mobile", "nom", "Camille", "courriel", "camille@", "telephone", "12", "organisation", "adi-na");

        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#accord\"", "href=\"#courriel\"", "href=\"#telephone\"", "Une épicerie mobile",
                "value=\"camille@\"", "value=\"adi-na\" checked");
    }

    @Test
    void a_visitor_sends_a_request_and_follows_it_on_its_private_page() {
        var request = sent("visiteur" + UUID.randomUUID() + "@exemple.fr", "adi-na");

        assertThat(get(request.privatePath(), null)).hasStatusOk().bodyText()
                .contains("Transmise", "ADI Nouvelle-Aquitaine", "Personne pour l’instant", "Retirer mon accord").doesNotContain("CRESS");
        assertThat(get("/demandes/" + "x".repeat(32), null)).hasStatus(404);
    }

    @Test
    void somebody_signed_in_types_neither_name_nor_address_again_and_finds_the_request_in_their_space() {
        var holder = accounts.byEmail("karim.benali@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
        assertThat(get(FIRST + "commune=23030", holder)).hasStatusOk().bodyText().contains("value=\"Karim Benali\"", "value=\"karim.benali@demo.levain.example\"");

        assertThat(send(holder, fields("karim" + UUID.randomUUID() + "@exemple.fr", "adi-na"))).hasStatus(303);

        assertThat(get("/mon-espace", holder)).hasStatusOk().bodyText().contains("Vos demandes d’accompagnement", "/demandes/");
    }

    @Test
    void too_many_from_one_address_are_told_to_wait_and_nothing_typed_is_lost() {
        var email = "insistant" + UUID.randomUUID() + "@exemple.fr";
        for (int i = 0; i < 5; i++) sent(email, "adi-na");

        assertThat(send(null, fields(email, "adi-na"))).hasStatus(429).bodyText().contains("Attendez", "Une épicerie mobile");
    }

    @Test
    void who_answers_for_another_organisation_sees_no_such_request() {
        var request = some.sentTo(false, "adi-na");
        var path = "/partenaire/demandes/" + request.reference();

        assertThat(get(path, some.adviserOf("cress"))).hasStatus(404);
        assertThat(post(path + "/prise-en-charge", some.adviserOf("cress"))).hasStatus(404);
        assertThat(get(path, some.officer())).hasStatus(403);
        assertThat(get("/accompagnement/demandes/" + request.reference(), some.adviserOf("adi-na"))).hasStatus(403);
    }

    @Test
    void a_partner_takes_a_request_and_the_other_is_told_who_did() {
        var request = some.sentTo(false, "adi-na", "cress");
        var path = "/partenaire/demandes/" + request.reference();
        var agency = some.adviserOf("adi-na");
        var late = some.adviserOf("cress");
        assertThat(get("/mon-espace", agency)).hasStatusOk().bodyText().contains("votre organisation");
        assertThat(get(path, agency)).hasStatusOk().bodyText().contains("Prendre cette demande", "épicerie", "Expérimentation").doesNotContain("Camille Essai");

        assertThat(post(path + "/prise-en-charge", agency)).hasRedirectedUrl(path);
        assertThat(get(path, agency)).bodyText().contains("Camille Essai", "Votre réponse");
        assertThat(post(path + "/prise-en-charge", late)).hasStatus(409).bodyText().contains("ADI Nouvelle-Aquitaine l’a prise");
        assertThat(get("/partenaire/demandes?vue=closes", late)).hasStatusOk();
    }

    @Test
    void S03_declining_and_passing_on_ask_for_a_reason_and_keep_what_was_typed() {
        var request = some.sentTo(false, "adi-na");
        var path = "/partenaire/demandes/" + request.reference();
        var agency = some.adviserOf("adi-na");

        assertThat(post(path + "/refus", agency, "motif", " ")).hasStatus(422).bodyText().contains("href=\"#motif\"");
        assertThat(post(path + "/transmission", agency, "vers", "adi-na", "raison", "Mieux placée")).hasStatus(422).bodyText().contains("href=\"#vers\"", "Mieux placée");
        assertThat(post(path + "/transmission", agency, "vers", "cress", "raison", "Mieux placée")).hasRedirectedUrl("/partenaire/demandes");

        var page = get(request.privatePath(), null);
        assertThat(page).bodyText().contains("Votre accord est demandé", "Mieux placée");
        var id = Jsoup.parse(body(page)).select("input[name=transmission]").attr("value");
        assertThat(post(request.privatePath() + "/accord", null, "transmission", id, "reponse", "oui")).hasRedirectedUrl(request.privatePath());
        assertThat(get(path, some.adviserOf("cress"))).hasStatusOk().bodyText().contains("Transmise par ADI Nouvelle-Aquitaine");
    }

    @Test
    void the_shortlist_of_funders_is_kept_by_whoever_took_the_request_and_seen_by_its_author() {
        var request = some.sentTo(false, "adi-na", "cress");
        var path = "/partenaire/demandes/" + request.reference();
        var agency = some.adviserOf("adi-na");
        assertThat(post(path + "/financeurs", agency, "financeur", "Fondation", "etat", "TO_CONTACT")).as("not taken yet").hasStatus(404);
        post(path + "/prise-en-charge", agency);

        assertThat(post(path + "/financeurs", agency, "financeur", "Fondation Exemple", "etat", "ASKED")).hasStatus(422).bodyText().contains("href=\"#montant\"", "Fondation Exemple");
        assertThat(post(path + "/financeurs", agency, "financeur", "Fondation Exemple", "etat", "ASKED", "montant", "12 500", "date-jour", "31", "date-mois", "2", "date-annee", "2026"))
                .hasStatus(422).bodyText().contains("Cette date n’existe pas");
        post(path + "/financeurs", agency, "financeur", "Fondation Exemple", "etat", "ASKED", "montant", "12 500");

        var funder = shortlist.of(request.project()).getFirst();
        assertThat(get(request.privatePath(), null)).bodyText().contains("Fondation Exemple", "Demande déposée");
        var line = path + "/financeurs/" + funder.id();
        assertThat(get(line, some.adviserOf("cress"))).hasStatus(404);
        assertThat(post(line, agency, "version", "1", "financeur", "Fondation Exemple", "etat", "GRANTED", "montant", "10000")).hasStatus(303);
        assertThat(post(line, agency, "version", "1", "financeur", "Autre", "etat", "REFUSED")).as("an old page").hasStatus(422).bodyText().contains("Un collègue vient de changer");
    }

    @Test
    void an_officer_sees_the_basket_answers_and_reads_the_figures() {
        var request = some.sentTo(false);
        var path = "/accompagnement/demandes/" + request.reference();
        var officer = some.officer();

        assertThat(get("/accompagnement/demandes", officer)).hasStatusOk().bodyText().contains("Sans preneur", "Depuis 14 jours");
        assertThat(get(path, officer)).hasStatusOk().bodyText().contains("Répondre vous-même", "Demande d’orientation reçue.");
        assertThat(post(path + "/orientation", officer)).hasStatus(422).bodyText().contains("href=\"#vers\"");
        assertThat(post(path + "/reponse", officer, "reponse", "")).hasStatus(422).bodyText().contains("href=\"#reponse\"");
        assertThat(post(path + "/reponse", officer, "reponse", "Appelez votre référent.")).hasRedirectedUrl(path);
        assertThat(post(path + "/reponse", officer, "reponse", "Encore.")).hasStatus(409);
        assertThat(get("/accompagnement/chiffres", officer)).hasStatusOk().bodyText().contains("Demandes restées sans preneur", "Creuse (23)", "Trouver des financements");
        assertThat(get(request.privatePath(), null)).bodyText().contains("Appelez votre référent.", "Le service de la Région");
    }

    @Test
    void satisfaction_is_asked_once() {
        var request = some.sentTo(false);
        var opinion = request.privatePath() + "/avis";
        assertThat(get(opinion, null)).as("no answer yet").hasStatus(303);
        post("/accompagnement/demandes/" + request.reference() + "/reponse", some.officer(), "reponse", "Voici.");

        assertThat(post(opinion, null, "commentaire", "Très bien")).hasStatus(422).bodyText().contains("Choisissez une réponse", "Très bien");
        assertThat(post(opinion, null, "avis", "HELPED", "commentaire", "Très bien")).hasStatus(303);
        assertThat(get(opinion, null)).hasStatusOk().bodyText().contains("Merci pour votre avis").doesNotContain("type=\"radio\"");
    }

    @Test
    void its_author_revokes_then_takes_it_back_after_confirming() {
        var request = some.sentTo(false, "adi-na");
        var agency = some.adviserOf("adi-na");
        get("/partenaire/demandes/" + request.reference(), agency);
        assertThat(get(request.privatePath(), null)).bodyText().contains("Conseil adi-na", "23 novembre 2026");

        post(request.privatePath() + "/retrait", null, "organisation", "adi-na");
        assertThat(post("/partenaire/demandes/" + request.reference() + "/reponse", agency, "reponse", "Voici trois fondations à appeler.")).as("what was being written is its author’s").hasStatus(403).bodyText()
                .contains("la demande " + request.reference(), "Voici trois fondations à appeler.").doesNotContain("Camille");
        assertThat(get("/partenaire/textes-gardes", agency)).bodyText().contains("Voici trois fondations à appeler.", "Réponse, " + request.reference());
        assertThat(get("/partenaire/demandes/" + request.reference(), agency)).hasStatus(404);

        assertThat(get(request.privatePath() + "/reprise", null)).hasStatusOk().bodyText().contains("Reprendre et effacer");
        post(request.privatePath() + "/reprise", null);
        assertThat(get(request.privatePath(), null)).hasStatusOk().bodyText().contains("Vos données personnelles sont effacées").doesNotContain("Camille");
    }

    private OrientationRequest sent(String email, String partner) {
        var answer = send(null, fields(email, partner));
        var to = answer.getResponse().getHeader("Location");
        assertThat(to).as(body(answer)).startsWith("/demandes/").endsWith("?envoyee");
        return requests.byToken(to.substring("/demandes/".length(), to.indexOf('?')));
    }

    private static String[] fields(String email, String partner) {
        return new String[] {"besoin", "financement", "porteur", "association", "lieu", "Bourganeuf (23)", "cle", UUID.randomUUID().toString(), "projet",
            "Une épicerie mobile", "nom", "Camille Essai", "courriel", email, "organisation", partner, "accord", "oui"};
    }

    private MvcTestResult send(Caller.Account as, String... fields) {
        return post("/accompagnement/demande", as, fields);
    }

    private MvcTestResult get(String uri, Caller.Account as) {
        var request = browser.get().uri(uri);
        return (as == null ? request : request.with(user(as.id().toString()))).exchange();
    }

    private MvcTestResult post(String uri, Caller.Account as, String... fields) {
        var request = browser.post().uri(uri).with(csrf()).with(sent -> {
            sent.setRemoteAddr(place);
            return sent;
        });
        if (as != null) request = request.with(user(as.id().toString()));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(256);
    }
}
