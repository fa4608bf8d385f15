package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.French;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A laureates' day, from the invitation to the opinions given. */
@JourneyTest
class LaureatesDayTests {
    @LocalServerPort
    int port;

    @Autowired
    SomeDossier dossiers;

    @Autowired
    SomeDecision decided;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void laureates_are_invited_register_come_have_their_certificate_and_say_what_they_think() {
        var laureate = dossiers.author();
        decided.awarded(laureate, 12_000);
        var day = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(12);
        var title = "Journée des lauréats " + UUID.randomUUID().toString().substring(0, 8);

        var organiser = prepared(title, day);
        var mails = new Mailbox(database);
        var invitation = mails.found(laureate.email(), "(/agenda/journee-des-laureats-[\\w-]+)");
        String link;
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/agenda");
            visitor.sees("Agenda");
            Pictures.of(visitor, "agenda");
            visitor.opens(invitation);
            Pictures.of(visitor, "agenda-rencontre");
            visitor.clicks("S’inscrire");
            visitor.types("nom", "Camille Essai");
            visitor.types("courriel", laureate.email());
            visitor.types("autres", "Ali Exemple");
            visitor.types("repas", "Végétarien");
            Pictures.of(visitor, "agenda-inscription");
            visitor.clicks("M’inscrire");
            visitor.sees("Encore un geste");
            link = mails.found(laureate.email(), "(/agenda/inscriptions/[\\w-]+)");
            visitor.opens(link);
            visitor.clicks("Confirmer mon inscription");
            visitor.sees("Vos places sont retenues");
        }

        clock.set(day.atTime(LocalTime.of(10, 5)).atZone(French.PARIS).toInstant());
        String code;
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens(organiser);
            Pictures.of(officer, "agenda-organisateur");
            code = officer.page.locator(".lv-code").innerText().strip();
            officer.clicks("Liste des inscrits");
            officer.sees("Végétarien");
            Pictures.of(officer, "agenda-inscrits");
            officer.page.getByLabel("Ali Exemple").check();
            officer.clicks("Enregistrer les présences");
            officer.sees("Présences enregistrées : 1 personne");
        }
        try (var visitor = Visitor.at(port)) {
            visitor.opens(link);
            visitor.page.getByLabel("Camille Essai").check();
            visitor.types("code", code);
            Pictures.of(visitor, "agenda-presence");
            visitor.clicks("Noter les présences");
            visitor.sees("La présence est notée");
        }
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens(organiser);
            officer.clicks("La rencontre a eu lieu");
            officer.sees("La rencontre est close");
            officer.clicks("Bilan");
            officer.types("lieu", "640,50");
            officer.types("heures", "26 h");
            Pictures.of(officer, "agenda-bilan");
            officer.clicks("Enregistrer le bilan");
            officer.sees("Coût : 640,50");
        }
        try (var visitor = Visitor.at(port)) {
            visitor.opens(link);
            visitor.sees("Attestation de Camille Essai");
            var opinion = mails.found(laureate.email(), "(/agenda/avis/[\\w-]+)");
            visitor.opens(opinion);
            visitor.chooses("satisfaction", "5");
            visitor.chooses("utile", "4");
            visitor.types("garder", "Les ateliers par thème.");
            Pictures.of(visitor, "agenda-avis");
            visitor.clicks("Envoyer mon avis");
            visitor.sees("Merci, votre avis est enregistré");
            // two came together: each gives an opinion by the same link, a third is one too many
            visitor.opens(opinion);
            visitor.chooses("satisfaction", "4");
            visitor.chooses("utile", "4");
            visitor.clicks("Envoyer mon avis");
            visitor.sees("Merci, votre avis est enregistré");
            assertThat(visitor.page.navigate("http://127.0.0.1:" + port + opinion).status()).isEqualTo(410);
            visitor.sees("Ce lien a déjà servi");
        }
    }

    /** @return where its organiser runs it, once laureates are invited */
    private String prepared(String title, LocalDate day) {
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/rencontres");
            Pictures.of(officer, "agenda-rencontres");
            officer.clicks("Préparer une rencontre");
            officer.chooses("nature", "laureats");
            officer.types("titre", title);
            officer.types("resume", "Une journée pour se rencontrer et trouver des alliés.");
            officer.types("programme", "9 h 30 : accueil\n10 h : ateliers\n16 h : clôture");
            officer.typesDay("jour", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            officer.types("debut", "9 h 30");
            officer.types("fin", "17 h");
            officer.types("lieu", "12 rue des Tilleuls, 87000 Limoges");
            officer.selects("departement", "87");
            officer.types("accessibilite", "Entrée de plain-pied.");
            officer.types("places", "40");
            officer.accepts("repas");
            officer.types("contact-nom", "Service innovation sociale");
            officer.types("contact-courriel", "rencontres@exemple.fr");
            Pictures.of(officer, "agenda-preparer");
            officer.clicks("Enregistrer");
            officer.sees("Elle n’est pas encore publique");
            officer.clicks("Publier à l’agenda");
            officer.sees("La rencontre est à l’agenda");
            var path = officer.path();
            officer.clicks("Inviter");
            officer.chooses("qui", "laureats");
            officer.selects("annee", "2026");
            officer.page.locator("summary").filter(new Locator.FilterOptions().setHasText("Préciser les départements")).click();
            for (var department : List.of("23", "33", "87")) officer.chooses("departement", department);
            officer.clicks("Voir qui serait invité");
            officer.sees("Pourquoi, tel que le courriel le dit");
            Pictures.of(officer, "agenda-invitations");
            officer.clicks("Envoyer");
            officer.sees("partie");
            return path;
        }
    }
}
