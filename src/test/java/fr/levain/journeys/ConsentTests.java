package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consent given, used, seen, revoked: the holder of a project decides who reads what, and sees who looked. */
@JourneyTest
class ConsentTests {
    private static final String EMAIL = "maelle.essai@exemple.fr";

    @LocalServerPort int port;
    @Autowired JdbcClient sql;

    @Test
    void a_consent_is_given_used_seen_and_revoked_while_the_adviser_writes() {
        try (var adviser = Visitor.at(port).signedInAs("Lucie Faure"); var holder = Visitor.at(port)) {
            adviser.opens("/partenaire/accompagnements/nouveau");
            adviser.chooses("programme", "fabrique-a-initiatives");
            adviser.types("titre", "Un jardin nourricier au pied des tours");
            adviser.types("porteur", "Maëlle Essai");
            adviser.types("courriel", EMAIL);
            adviser.clicks("Inviter le porteur");
            adviser.sees("Vous attendez l’accord du porteur");
            var followUp = adviser.path();

            var page = new Mailbox(sql).found(EMAIL, "(/mon-accompagnement/\\S+)");
            holder.opens(page);
            holder.sees("ATIS vous propose un accompagnement");
            Pictures.of(holder, "accord-invitation");
            holder.clicks("J’accepte cet accompagnement");
            holder.sees("Votre accord est donné");
            holder.sees("Personne pour l’instant");

            adviser.opens(followUp);
            adviser.types("duree", "60");
            adviser.types("compte-rendu", "La mairie prête un terrain dès le printemps.");
            adviser.clicks("Enregistrer la rencontre");
            adviser.sees("La mairie prête un terrain dès le printemps.");
            Pictures.of(adviser, "accord-suivi");
            holder.opens(page);
            holder.sees("La mairie prête un terrain dès le printemps.");
            holder.sees("Lucie Faure, ATIS");
            holder.page.getByText("Changer ce que la Région peut lire").click();
            holder.chooses("region", "FOLLOW_UP");
            holder.clicks("Enregistrer ce choix");
            holder.sees("Votre choix est enregistré");
            Pictures.of(holder, "accord-qui-voit-quoi");

            try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
                officer.opens("/accompagnement/suivis");
                officer.clicks("Un jardin nourricier au pied des tours");
                officer.sees("Compte rendu non ouvert à la Région");
                officer.doesNotSee("Maëlle Essai");
                Pictures.of(officer, "accord-region");
            }
            holder.opens(page);
            holder.sees("Nadia Bertin, La Région");

            adviser.opens(followUp);
            adviser.page.getByText("Noter une rencontre").click();
            adviser.types("duree", "30");
            adviser.types("compte-rendu", "Un texte en cours d’écriture.");
            holder.clicks("Retirer mon accord à ATIS");
            holder.sees("ATIS ne voit plus rien de votre suivi, la Région non plus");
            adviser.clicks("Enregistrer la rencontre");
            adviser.sees("Le porteur a retiré son accord");
            assertThat(adviser.page.locator("[id=texte]").inputValue()).isEqualTo("Un texte en cours d’écriture.");
            Pictures.of(adviser, "accord-retire");
            adviser.opens("/partenaire/textes-gardes");
            assertThat(adviser.page.locator("textarea").first().inputValue()).isEqualTo("Un texte en cours d’écriture.");
            adviser.opens("/partenaire/accompagnements");
            adviser.doesNotSee("Un jardin nourricier");
            Pictures.of(adviser, "accompagnements");
            holder.opens(page);
            holder.doesNotSee("Un texte en cours d’écriture.");
        }
    }
}
