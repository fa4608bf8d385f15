package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.levain.kernel.French;
import fr.levain.support.SomeSupport;
import fr.levain.surveys.SomeSurveys;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A DLA, from the welcome of a structure to what it becomes six months after its exit. */
@JourneyTest
class DlaTests {
    @LocalServerPort
    int port;

    @Autowired
    SomeSupport supports;

    @Autowired
    SomeSurveys surveys;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private final String title = "Une conserverie partagée " + UUID.randomUUID();
    private final String email = "dla" + UUID.randomUUID() + "@exemple.fr";

    @Test
    void a_dla_goes_from_welcome_to_follow_up_with_its_committee_its_consultants_and_its_survey() {
        var mails = new Mailbox(database);
        var shared = supports.collectiveMission("Tenir une comptabilité analytique");
        try (var adviser = Visitor.at(port).signedInAs("Salomé Nadaud"); var holder = Visitor.at(port)) {
            var page = welcomed(adviser, holder, mails);
            var followUp = adviser.path();
            diagnosed(adviser);
            heardByTheCommittee(adviser);
            helpedByConsultants(adviser, shared);
            followedUp(adviser);

            holder.opens(page);
            holder.sees("Avis favorable avec réserves");
            holder.sees("Cabinet Exemple, 4,5 jours, 4 050 € payés par le programme");
            holder.sees("Réalisé le");
            holder.sees("2 structures ensemble");
            holder.sees("Le comité donne son avis : favorable avec réserves");
            holder.sees("L’appui du consultant est réalisé");
            holder.doesNotSee("Préparer le comité");
            Pictures.of(holder, "dla-porteur");

            seenByTheRegion(holder, page);
            adviser.opens(followUp);
            open(adviser, "Terminer l’accompagnement");
            adviser.chooses("fin", "COMPLETED");
            adviser.types("fin-note", "Le bureau suit seul ses comptes.");
            adviser.accepts("fin-confirmee");
            adviser.clicks("Terminer l’accompagnement");
            adviser.sees("Terminé");
            Pictures.of(adviser, "dla-fin");
        }
        surveyed(mails);
    }

    private String welcomed(Visitor adviser, Visitor holder, Mailbox mails) {
        adviser.opens("/partenaire/accompagnements/nouveau");
        adviser.types("titre", title);
        adviser.types("porteur", "Noé Essai");
        adviser.types("courriel", email);
        adviser.types("structure", "Les Bocaux (inventés)");
        adviser.clicks("Inviter le porteur");
        adviser.sees("Vous attendez l’accord du porteur");
        var page = mails.found(email, "(/mon-accompagnement/\\S+)");
        holder.opens(page);
        holder.clicks("J’accepte cet accompagnement");
        adviser.opens(adviser.path());
        adviser.sees("Accueil et orientation");
        adviser.types("duree", "45");
        adviser.types("compte-rendu", "Trois salariés, un atelier trop petit. Le DLA convient.");
        adviser.clicks("Enregistrer la rencontre");
        return page;
    }

    private void diagnosed(Visitor adviser) {
        open(adviser, "Faire le diagnostic");
        adviser.selects("axe-strategie", "3");
        adviser.selects("axe-organisation", "2");
        adviser.selects("axe-equipe", "2");
        adviser.selects("axe-economie", "1");
        adviser.selects("axe-ancrage", "4");
        adviser.types("diagnostic-note", "Les bocaux se vendent moins cher qu’ils ne coûtent.");
        adviser.clicks("Enregistrer le diagnostic");
        assertThat(adviser.page.getByLabel("Radar des notes").count()).isOne();
        adviser.sees("1 : à construire");
        reaches(adviser, "diagnostic");
    }

    private void heardByTheCommittee(Visitor adviser) {
        open(adviser, "Noter l’avis du comité");
        adviser.clicks("Enregistrer l’avis");
        adviser.sees("Écrivez qui était présent");
        adviser.types("comite-membres", "DREETS (inventé)\nFrance Active (inventée)");
        adviser.chooses("avis", "RESERVED");
        adviser.types("comite-note", "Les prix d’abord, l’embauche ensuite.");
        adviser.clicks("Enregistrer l’avis");
        adviser.sees("Avis favorable avec réserves");
        reaches(adviser, "comite-appui");
    }

    private void helpedByConsultants(Visitor adviser, UUID shared) {
        open(adviser, "Prévoir l’appui d’un consultant");
        adviser.chooses("mission-nature", "INDIVIDUAL");
        adviser.types("mission-objet", "Refaire les prix avec le bureau");
        adviser.clicks("Prévoir cet appui");
        adviser.sees("Consultant à choisir");
        open(adviser, "Choisir le consultant");
        // read on the page: the clock stands still, so identifiers made at one instant follow no order
        var id = adviser.page.locator("input[id^='consultant-']").first().getAttribute("id").substring("consultant-".length());
        adviser.types("consultant-" + id, "Cabinet Exemple");
        adviser.types("choix-" + id, "Trois consultés, le seul à connaître la conserve");
        adviser.types("jours-" + id, "4,5");
        adviser.types("cout-" + id, "4 050");
        Pictures.of(adviser, "dla-consultant");
        adviser.clicks("Retenir ce consultant");
        open(adviser, "Rejoindre un appui collectif");
        adviser.selects("mission-commune", shared.toString());
        adviser.clicks("Rejoindre cet appui");
        adviser.sees("2 structures ensemble");
        reaches(adviser, "plan");
        open(adviser, "Noter réalisé");
        adviser.types("produit-" + id, "Un tarif par format, voté par le bureau.");
        adviser.clicks("Noter réalisé");
        adviser.sees("Un tarif par format");
    }

    private void followedUp(Visitor adviser) {
        reaches(adviser, "suivi");
        open(adviser, "Ajouter du temps");
        adviser.types("travail", "Préparer le comité");
        adviser.types("travail-duree", "90");
        adviser.clicks("Ajouter");
        open(adviser, "Dater un jalon");
        adviser.selects("jalon", "plan-adopte");
        var today = supports.today();
        adviser.typesDay("jalon-atteint", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        adviser.clicks("Enregistrer le jalon");
        adviser.sees("Jalon atteint : Plan d’accompagnement adopté");
        Pictures.of(adviser, "dla-suivi");
    }

    /** Nothing, then what its holder chose: the follow-up, not what was said at meetings. */
    private void seenByTheRegion(Visitor holder, String page) {
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/accompagnement/suivis");
            officer.doesNotSee(title);
            open(holder, "Changer ce que la Région peut lire");
            holder.chooses("region", "FOLLOW_UP");
            holder.clicks("Enregistrer ce choix");
            officer.opens("/accompagnement/suivis");
            officer.clicks(title);
            officer.sees("Avis favorable avec réserves");
            officer.sees("Cabinet Exemple");
            officer.sees("Compte rendu non ouvert à la Région");
            officer.doesNotSee("Noé Essai");
            Pictures.of(officer, "dla-region");
        }
    }

    private void surveyed(Mailbox mails) {
        surveys.night();
        assertThat(mails.of(email)).noneMatch(mail -> mail.text().contains("/resultats/"));
        clock.set(ZonedDateTime.of(supports.today().plusMonths(6), LocalTime.of(6, 0), French.PARIS).toInstant());
        surveys.night();
        var link = mails.found(email, "(/resultats/[\\w-]+)");
        try (var holder = Visitor.at(port)) {
            holder.opens(link);
            holder.sees("6 mois après");
            holder.types("emplois", "3,5");
            holder.types("personnes", "240");
            holder.chooses("equilibre", "fragile");
            Pictures.of(holder, "dla-questionnaire");
            holder.clicks("Envoyer mes réponses");
            holder.sees("Merci, vos réponses sont envoyées");
            holder.opens(link);
            holder.sees("Ce questionnaire a déjà reçu une réponse");
        }
    }

    private void reaches(Visitor adviser, String step) {
        adviser.selects("etape-choisie", step);
        adviser.clicks("Passer à cette étape");
    }

    private static void open(Visitor visitor, String summary) {
        visitor.page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
    }
}
