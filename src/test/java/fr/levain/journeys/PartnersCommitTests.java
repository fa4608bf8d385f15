package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A holder invites two partners and a researcher; each answers on its own page, without an account. */
@JourneyTest
class PartnersCommitTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    private boolean pictured;
    private boolean narrow;

    @Test
    void partners_and_a_researcher_commit_and_an_amount_changed_is_reconfirmed() {
        pictured = true;
        try (var holder = Visitor.at(port).signedInAs("Karim Benali"); var partner = Visitor.at(port)) {
            run(holder, partner);
        }
    }

    @Test
    void the_same_without_javascript() {
        try (var holder = Visitor.withoutScriptAt(port).signedInAs("Karim Benali"); var partner = Visitor.withoutScriptAt(port)) {
            run(holder, partner);
        }
    }

    @Test
    void the_same_on_a_phone() {
        narrow = true;
        try (var holder = Visitor.at(port).signedInAs("Karim Benali"); var partner = Visitor.at(port)) {
            holder.page.setViewportSize(360, 800);
            partner.page.setViewportSize(360, 800);
            run(holder, partner);
        }
    }

    private void run(Visitor holder, Visitor partner) {
        var dossier = draft(holder);
        holder.opens(dossier);
        look(holder, "partenaires-dossier");
        holder.sees("Aucun partenaire n’est encore engagé, sur 3 attendus");

        var fabrique = partners().invited(holder, dossier, "La Fabrique du Thaurion", "Dominique Petit");
        var commune = partners().invited(holder, dossier, "Commune de Bourganeuf", "Ada Martin");
        var lab = partners().invited(holder, dossier, "Laboratoire Ruralités", "Zoé Blanc");
        look(holder, "partenaires-invitation");

        // one signs with the code
        partner.opens(partners().link(fabrique));
        partner.sees("Un atelier prêté deux jours par semaine");
        partner.doesNotSee("1 500,00");
        look(partner, "partenaire-page");
        partner.clicks("Signer en ligne");
        sign(partner, fabrique, "Dominique Petit", "directrice");
        partner.sees("Vous êtes engagé");
        look(partner, "partenaire-engage");

        // one sends a photo of a letter
        partner.opens(partners().link(commune));
        partner.clicks("Envoyer une lettre signée");
        partner.page.locator("#fichier").setInputFiles(new FilePayload("lettre.jpg", "image/jpeg", photo()));
        partner.types("nom", "Ada Martin");
        partner.types("fonction", "maire");
        look(partner, "partenaire-lettre");
        partner.clicks("Recevoir le code");
        partner.types("code", partners().code(commune));
        partner.clicks("Envoyer la lettre");
        partner.sees("Lettre signée");

        // the researcher describes the work, then signs
        partner.opens(partners().link(lab));
        partner.clicks("Décrire la recherche");
        partner.types("laboratoire", "Laboratoire Ruralités, Zoé Blanc");
        partner.types("question", "Comment une cuisine partagée change-t-elle la vie d’un bourg ?");
        partner.types("methode", "Entretiens et carnets tenus par les habitants.");
        partner.types("livrables", "Un rapport en mars 2028 et une restitution publique.");
        partner.types("ethique", "Accord écrit de chaque personne, retrait possible à tout moment.");
        partner.types("donnees", "Noms et entretiens, gardés deux ans à l’université, puis effacés.");
        partner.types("cout", "8 000");
        look(partner, "partenaire-recherche");
        partner.clicks("Enregistrer");
        partner.sees("Rien n’est encore enregistré.");
        partner.types("code", partners().code(lab));
        partner.clicks("Enregistrer");
        partner.clicks("Signer en ligne");
        sign(partner, lab, "Zoé Blanc", "directrice du laboratoire");
        partner.sees("Vous êtes engagé");

        // an amount changes: to reconfirm, old and new shown, then reconfirmed
        holder.opens(dossier);
        holder.sees("Partenaires engagés : 3 sur 3");
        holder.opens(dossier + "/pages/partenaires");
        holder.cell("partners", 0, "contribution").fill("3 500");
        holder.clicks("Enregistrer");
        holder.opens(dossier + "/engagements");
        holder.sees("À reconfirmer");
        look(holder, "partenaires-suivi");
        holder.clicks("La Fabrique du Thaurion");
        holder.sees("Le dossier a changé depuis la signature");
        partner.opens(partners().link(fabrique));
        partner.sees("Le dossier a changé depuis votre signature.");
        partner.sees("2 000,00 €");
        partner.sees("3 500,00 €");
        look(partner, "partenaire-reconfirmer");
        partner.clicks("Relire et signer de nouveau");
        sign(partner, fabrique, "Dominique Petit", "directrice");
        partner.sees("Vous êtes engagé");

        holder.opens(dossier + "/verification");
        holder.doesNotSee("Partenaires qui ne sont pas encore engagés");
    }

    private String draft(Visitor holder) {
        holder.opens("/appels/innovation-sociale");
        holder.clicks("Commencer un dossier");
        holder.begins();
        var dossier = holder.path();
        holder.opens(dossier + "/pages/projet");
        holder.types("project_title", "La cuisine mobile du Thaurion");
        holder.types("project_summary", "Une cuisine qui va de bourg en bourg, tenue par des habitants.");
        holder.clicks("Enregistrer");
        holder.opens(dossier + "/pages/partenaires");
        while (holder.page.locator("input[name=\"partners.ligne\"]").count() < 3) holder.clicks("Ajouter");
        partner(holder, 0, "La Fabrique du Thaurion", "association", "Un atelier prêté deux jours par semaine", "2 000");
        partner(holder, 1, "Commune de Bourganeuf", "collectivite", "La salle des fêtes et la communication", "1 500");
        partner(holder, 2, "Laboratoire Ruralités", "recherche", "Observer les usages", "");
        holder.clicks("Enregistrer");
        return dossier;
    }

    private static void partner(Visitor holder, int row, String name, String kind, String role, String cash) {
        holder.cell("partners", row, "name").fill(name);
        holder.page.locator("select[id^=\"partners.\"][id$=\".kind\"]").nth(row).selectOption(kind);
        holder.cell("partners", row, "role").fill(role);
        holder.cell("partners", row, "contribution").fill(cash);
    }

    private void sign(Visitor partner, String address, String name, String function) {
        partners().asksForTheCode(partner, name, function);
        look(partner, "partenaire-code");
        partner.types("code", partners().code(address));
        partner.clicks("Signer");
    }

    private InvitedPartners partners() {
        return new InvitedPartners(new Mailbox(sql));
    }

    private void look(Visitor visitor, String name) {
        if (pictured) Pictures.of(visitor, name);
        if (narrow) assertThat(visitor.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("too wide: " + visitor.page.url()).isEqualTo(0);
    }

    /** A real picture, as a phone takes one. */
    private static byte[] photo() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
