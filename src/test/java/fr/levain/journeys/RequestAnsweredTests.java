package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks for help: one partner declines, another passes it on, a third answers, and its author says whether it helped. */
@JourneyTest
class RequestAnsweredTests {
    @LocalServerPort
    int port;

    @Test
    void a_request_is_declined_passed_on_taken_and_answered_and_its_author_says_whether_it_helped() {
        String page;
        try (var author = Visitor.at(port)) {
            author.opens("/accompagnement");
            author.chooses("besoin", "idee");
            author.chooses("besoin", "creation");
            author.selects("porteur", "association");
            author.types("lieu", "Bordeaux");
            Pictures.of(author, "demande-besoins");
            author.clicks("Voir qui peut m’aider");
            author.sees("ATIS");
            author.doesNotSee("DLA de la Creuse");
            author.chooses("organisation", "atis");
            author.chooses("organisation", "adi-na");
            author.types("projet", "Des voisins veulent ouvrir une conciergerie solidaire dans leur quartier. Nous avons réuni trente personnes. Nous cherchons par où commencer.");
            author.types("nom", "Samira Lopez");
            author.types("courriel", "samira.lopez@exemple.fr");
            author.types("telephone", "05 56 00 00 00");
            author.clicks("Envoyer ma demande");
            author.sees("Cochez la case pour donner votre accord");
            assertThat(author.page.locator("[id=projet]").inputValue()).as("nothing typed is lost").startsWith("Des voisins veulent ouvrir");
            author.accepts("accord");
            Pictures.of(author, "demande-envoyer");
            author.clicks("Envoyer ma demande");
            page = author.path();
            author.sees("Votre demande est envoyée");
            author.sees("Transmise");
            Pictures.of(author, "demande-suivre");
            author.page.setViewportSize(360, 800);
            Pictures.of(author, "demande-suivre-360");
        }
        String reference;
        try (var atis = Visitor.at(port).signedInAs("Lucie Faure")) {
            atis.opens("/mon-espace");
            atis.sees("votre organisation");
            atis.opens("/partenaire/demandes");
            Pictures.of(atis, "partenaire-liste");
            atis.clicks("Vérifier mon idée, Créer la structure ou l’activité");
            reference = atis.path().substring(atis.path().lastIndexOf('/') + 1);
            atis.doesNotSee("Samira Lopez");
            Pictures.of(atis, "partenaire-demande");
            atis.page.getByText("Décliner").first().click();
            atis.types("motif", "Notre incubateur est complet jusqu’en mars.");
            atis.page.locator("form[action$='/refus'] button").click();
            atis.page.waitForLoadState();
            assertThat(atis.path()).isEqualTo("/partenaire/demandes");
        }
        try (var agency = Visitor.at(port).signedInAs("Claire Dupuy")) {
            agency.opens("/partenaire/demandes/" + reference);
            agency.page.getByText("Transmettre à une autre organisation").click();
            agency.selects("vers", "cress");
            agency.types("raison", "La CRESS réunit déjà des conciergeries solidaires.");
            Pictures.of(agency, "partenaire-transmettre");
            agency.page.locator("form[action$='/transmission'] button").click();
            agency.page.waitForLoadState();
        }
        try (var author = Visitor.at(port)) {
            author.opens(page);
            author.sees("Votre accord est demandé");
            author.sees("Notre incubateur est complet jusqu’en mars.");
            author.sees("Lucie Faure");
            Pictures.of(author, "demande-accord");
            author.clicks("J’accepte");
            author.doesNotSee("Votre accord est demandé");
        }
        try (var chamber = Visitor.at(port).signedInAs("Yann Lebrun")) {
            chamber.opens("/partenaire/demandes/" + reference);
            chamber.sees("Transmise par ADI Nouvelle-Aquitaine");
            chamber.clicks("Prendre cette demande");
            chamber.sees("Samira Lopez");
            chamber.page.getByText("Ajouter un financeur").click();
            chamber.types("financeur", "Fondation Exemple (inventée)");
            chamber.chooses("etat", "ASKED");
            chamber.types("montant", "12 500");
            chamber.clicks("Ajouter");
            chamber.sees("Demande déposée");
            Pictures.of(chamber, "partenaire-financeurs");
            chamber.types("reponse", "Nous vous présentons deux conciergeries le 15 décembre à Bordeaux. Venez à trois.");
            chamber.clicks("Envoyer la réponse");
            chamber.sees("Répondue");
        }
        try (var agency = Visitor.at(port).signedInAs("Claire Dupuy")) {
            assertThat(agency.page.navigate("http://127.0.0.1:" + port + "/partenaire/demandes/" + reference).status())
                    .as("passed on: as if it did not exist").isEqualTo(404);
        }
        try (var author = Visitor.at(port)) {
            author.opens(page);
            author.sees("Nous vous présentons deux conciergeries");
            author.sees("Fondation Exemple");
            Pictures.of(author, "demande-reponse");
            author.clicks("Dire si cela m’a aidé");
            author.chooses("avis", "HELPED");
            Pictures.of(author, "demande-avis");
            author.clicks("Envoyer mon avis");
            author.sees("Merci pour votre avis");
        }
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/accompagnement/demandes");
            officer.opens("/accompagnement/chiffres");
            officer.sees("1 oui, 0 en partie, 0 non");
            Pictures.of(officer, "accompagnement-chiffres");
        }
    }
}
