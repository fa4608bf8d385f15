package fr.levain.journeys;

import com.microsoft.playwright.Page;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A need caught by the network, studied, taken up by an entrepreneur, until the activity is created and counted. */
@JourneyTest
class NeedCaughtTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void a_need_said_by_a_town_is_studied_taken_up_by_an_entrepreneur_and_becomes_an_activity_of_the_yearly_report() {
        var need = "Pas de garde avant 8 heures " + UUID.randomUUID();
        var project = "La crèche du matin " + UUID.randomUUID();
        var email = "alix" + UUID.randomUUID() + "@exemple.fr";
        var mails = new Mailbox(database);

        try (var scout = Visitor.at(port)) {
            scout.opens("/programmes");
            scout.clicks("Fabrique à initiatives");
            Pictures.of(scout, "programme");
            scout.clicks("Signaler un besoin");
            scout.types("titre", need);
            scout.types("besoin", "Les équipes du matin n’ont personne pour garder leurs enfants.");
            scout.types("lieu", "Libourne");
            scout.selects("departement", "33");
            scout.types("qui", "Mairie (inventée)");
            scout.clicks("Envoyer");
            scout.sees("lit ce besoin");
        }
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure")) {
            adviser.opens("/partenaire/programmes");
            Pictures.of(adviser, "programmes-partenaire");
            adviser.opens("/partenaire/besoins/" + id(need));
            adviser.clicks("Commencer l’étude");
            adviser.types("etude", "Trente familles, deux employeurs prêts à payer, un local prêté.");
            adviser.clicks("L’étude est favorable");
            adviser.types("nom", "Alix Exemple");
            adviser.types("courriel", email);
            adviser.clicks("Proposer ce besoin");
            adviser.sees("La proposition est partie");
            Pictures.of(adviser, "besoin-propose");
        }
        try (var entrepreneur = Visitor.at(port)) {
            entrepreneur.opens(mails.found(email, "(/besoins/[\\w-]+)"));
            Pictures.of(entrepreneur, "besoin-a-reprendre");
            entrepreneur.types("titre", project);
            entrepreneur.accepts("accord");
            entrepreneur.clicks("Je reprends ce projet");
            entrepreneur.sees("Votre projet entre dans le programme");
            entrepreneur.opens(mails.found(email, "(/mon-accompagnement/[\\w-]+)"));
            if (entrepreneur.text().contains("vous propose un accompagnement")) entrepreneur.clicks("J’accepte cet accompagnement");
            entrepreneur.sees(project);
        }
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure")) {
            adviser.opens("/partenaire/accompagnements/" + reference(project));
            adviser.page.locator("summary", new Page.LocatorOptions().setHasText("Terminer l’accompagnement")).click();
            adviser.chooses("fin", "CREATED");
            adviser.types("fin-note", "La crèche ouvre à 6 heures.");
            adviser.accepts("fin-confirmee");
            adviser.clicks("Terminer l’accompagnement");
            adviser.opens("/partenaire/bilan");
            Pictures.of(adviser, "bilan-partenaire");
            adviser.clicks("voir les lignes : Structures ou activités créées");
            adviser.sees(project);
            Pictures.of(adviser, "bilan-lignes");
        }
    }

    private String id(String need) {
        return database.sql("select id from programmes.caught_need where title = :title").param("title", need).query(UUID.class).single().toString();
    }

    private String reference(String project) {
        return database.sql("select reference from support.plan where title = :title").param("title", project).query(String.class).single();
    }
}
