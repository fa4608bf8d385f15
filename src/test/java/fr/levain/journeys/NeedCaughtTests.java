package fr.levain.journeys;

import com.microsoft.playwright.Page;
import fr.levain.kernel.French;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A need said by a « capteur d’idées », studied for ten months, taken up by an entrepreneur, until the activity is created and counted. */
@JourneyTest
class NeedCaughtTests {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private final String scout = "Claude Essai " + UUID.randomUUID();
    private final String scoutEmail = "claude" + UUID.randomUUID() + "@exemple.fr";
    private final String need = "Pas de garde avant 8 heures " + UUID.randomUUID();
    private final String project = "La crèche du matin " + UUID.randomUUID();
    private final String email = "alix" + UUID.randomUUID() + "@exemple.fr";

    @Test
    void a_need_said_by_a_scout_is_studied_taken_up_by_an_entrepreneur_and_becomes_an_activity_of_the_yearly_report() {
        var mails = new Mailbox(database);
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure")) {
            adviser.opens("/programmes");
            adviser.clicks("Fabrique à initiatives");
            Pictures.of(adviser, "programme");
            adviser.opens("/partenaire/programmes");
            Pictures.of(adviser, "programmes-partenaire");
            adviser.clicks("Inviter un capteur d’idées");
            adviser.types("nom", scout);
            adviser.types("courriel", scoutEmail);
            adviser.types("lieux", "Libourne");
            adviser.clicks("Envoyer l’invitation");
            adviser.sees("L’invitation est partie");
        }
        var page = mails.found(scoutEmail, "(/capteurs/[\\w-]+)");
        said(page);
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure")) {
            opensNeed(adviser);
            adviser.clicks("Commencer l’étude");
            adviser.sees("L’étude est commencée");
        }
        var begun = today();
        clock.advance(Duration.ofDays(300));
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure"); var reader = Visitor.at(port)) {
            reader.opens(page);
            reader.sees("L’étude finit le " + French.day(begun.plusMonths(12)).replace('\u00a0', ' '));
            opensNeed(adviser);
            adviser.types("etude", "Trente familles, deux employeurs prêts à payer, un local prêté.");
            adviser.types("rencontres", "34");
            adviser.types("cout", "12 500");
            adviser.types("payeur", "Communauté d’agglomération (inventée)");
            adviser.chooses("avis", "FAVOURABLE");
            adviser.chooses("decision", "oui");
            adviser.types("mot", "Deux employeurs paient la moitié.");
            Pictures.of(adviser, "besoin-etude");
            adviser.clicks("Conclure l’étude");
            adviser.sees("34 personnes rencontrées");
            adviser.types("nom", "Alix Exemple");
            adviser.types("courriel", email);
            adviser.clicks("Proposer ce besoin");
            adviser.sees("La proposition est partie");
            Pictures.of(adviser, "besoin-propose");
        }
        takenUp(mails);
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure"); var reader = Visitor.at(port)) {
            reader.opens(page);
            reader.sees("accompagne le porteur jusqu’à la création");
            followedToCreation(adviser);
            adviser.opens("/partenaire/bilan");
            Pictures.of(adviser, "bilan-partenaire");
            adviser.clicks("voir les lignes : Structures ou activités créées");
            adviser.sees(project);
            Pictures.of(adviser, "bilan-lignes");
        }
    }

    private void said(String page) {
        try (var reader = Visitor.at(port)) {
            reader.opens(page);
            Pictures.of(reader, "capteur-invite");
            reader.accepts("accord");
            reader.clicks("J’accepte");
            reader.clicks("Dire un besoin");
            reader.types("titre", need);
            reader.types("besoin", "Les équipes du matin n’ont personne pour garder leurs enfants.");
            reader.selects("theme", "education");
            reader.types("lieu", "Libourne");
            reader.selects("departement", "33");
            reader.clicks("Envoyer");
            reader.sees("ATIS dit s’il l’étudie au plus tard le");
            Pictures.of(reader, "capteur-page");
        }
    }

    /** From the network, as its partner reads it. */
    private void opensNeed(Visitor adviser) {
        adviser.opens("/partenaire/capteurs");
        adviser.types("mots", scout);
        adviser.clicks("Chercher");
        Pictures.of(adviser, "capteurs");
        adviser.clicks(scout);
        adviser.clicks(need);
    }

    private void takenUp(Mailbox mails) {
        try (var entrepreneur = Visitor.at(port)) {
            entrepreneur.opens(mails.found(email, "(/besoins/[\\w-]+)"));
            entrepreneur.sees("Trente familles");
            entrepreneur.doesNotSee("12 500");
            Pictures.of(entrepreneur, "besoin-a-reprendre");
            entrepreneur.types("titre", project);
            entrepreneur.accepts("accord");
            entrepreneur.clicks("Je reprends ce projet");
            entrepreneur.sees("Votre projet entre dans le programme");
            entrepreneur.opens(mails.found(email, "(/mon-accompagnement/[\\w-]+)"));
            entrepreneur.sees(project);
            entrepreneur.doesNotSee("J’accepte cet accompagnement");
        }
    }

    private void followedToCreation(Visitor adviser) {
        opensNeed(adviser);
        adviser.clicks("Ouvrir l’accompagnement de ce projet");
        adviser.sees("Opportunité vérifiée");
        adviser.sees("atteint le " + French.day(today()).replace('\u00a0', ' '));
        for (var milestone : new String[] {"faisabilite", "prototype", "creation"}) {
            clock.advance(Duration.ofDays(10));
            open(adviser, "Dater un jalon");
            adviser.selects("jalon", milestone);
            var on = today();
            adviser.typesDay("jalon-atteint", on.getDayOfMonth(), on.getMonthValue(), on.getYear());
            adviser.clicks("Enregistrer le jalon");
            adviser.sees("atteint le " + French.day(on).replace('\u00a0', ' '));
        }
        Pictures.of(adviser, "jalons-jusqu-a-la-creation");
        open(adviser, "Terminer l’accompagnement");
        adviser.chooses("fin", "CREATED");
        adviser.types("fin-note", "La crèche ouvre à 6 heures.");
        adviser.accepts("fin-confirmee");
        adviser.clicks("Terminer l’accompagnement");
    }

    private static void open(Visitor adviser, String summary) {
        adviser.page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
