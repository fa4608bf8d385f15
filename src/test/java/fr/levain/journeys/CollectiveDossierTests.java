package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One dossier written by several: a holder, a colleague, two partners and a researcher, each from their own link. */
@JourneyTest
class CollectiveDossierTests {
    private static final String COLLEAGUE = "jeanne.morel@demo.levain.example";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    private boolean pictured;
    private boolean narrow;

    @Test
    void a_holder_a_colleague_two_partners_and_a_researcher_complete_and_file_one_dossier() {
        pictured = true;
        try (var holder = Visitor.at(port).signedInAs("Karim Benali"); var colleague = Visitor.at(port).signedInAs("Jeanne Morel"); var partner = Visitor.at(port)) {
            run(holder, colleague, partner);
        }
    }

    @Test
    void the_same_without_javascript() {
        try (var holder = Visitor.withoutScriptAt(port).signedInAs("Karim Benali");
                var colleague = Visitor.withoutScriptAt(port).signedInAs("Jeanne Morel");
                var partner = Visitor.withoutScriptAt(port)) {
            run(holder, colleague, partner);
        }
    }

    @Test
    void the_same_on_a_phone() {
        narrow = true;
        try (var holder = Visitor.at(port).signedInAs("Karim Benali"); var colleague = Visitor.at(port).signedInAs("Jeanne Morel"); var partner = Visitor.at(port)) {
            for (var visitor : new Visitor[] {holder, colleague, partner}) visitor.page.setViewportSize(360, 800);
            run(holder, colleague, partner);
        }
    }

    private void run(Visitor holder, Visitor colleague, Visitor partner) {
        holder.opens("/appels/innovation-sociale");
        holder.clicks("Commencer un dossier");
        holder.begins();
        var dossier = holder.path();

        // the holder invites a colleague to write, who joins from the mail
        holder.clicks("L’équipe du dossier");
        holder.types("nom", "Jeanne Morel");
        holder.types("courriel", COLLEAGUE);
        holder.chooses("droit", "WRITE");
        look(holder, "equipe-inviter");
        holder.clicks("Envoyer l’invitation");
        holder.sees("Invitation envoyée");
        colleague.opens(new Mailbox(sql).found(COLLEAGUE, "(/invitations/[A-Za-z0-9_-]+)"));
        look(colleague, "equipe-invitation");
        colleague.clicks("Rejoindre le dossier");
        assertThat(colleague.path()).isEqualTo(dossier);

        // a part is hers to fill in
        holder.opens(dossier + "/equipe");
        holder.page.locator("[id=\"personne-public\"]").selectOption(new SelectOption().setLabel("Jeanne Morel"));
        holder.clicks("Enregistrer qui remplit quoi");
        look(holder, "equipe-parties");
        holder.opens(dossier);
        holder.sees("Confiée à Jeanne Morel");
        look(holder, "equipe-dossier");

        // she writes the whole of it, and cannot file
        new FilledDossier(colleague).fill(dossier, "La cuisine mobile à plusieurs");
        colleague.opens(dossier + "/pages/public");
        colleague.sees("Cette partie vous est confiée");
        colleague.types("mot", "Relis le nombre de personnes.");
        colleague.clicks("Rendre cette partie");
        colleague.opens(dossier + "/verification");
        colleague.sees("Le dépôt revient à");
        holder.opens(dossier + "/equipe");
        holder.sees("Relis le nombre de personnes.");

        // both on one part: each knows of the other, the second sees both versions
        holder.opens(dossier + "/pages/effets");
        colleague.opens(dossier + "/pages/effets");
        colleague.sees("Karim Benali a aussi cette partie ouverte");
        look(colleague, "equipe-ensemble");
        holder.types("evaluation", "Un carnet de tournée, lu par le comité.");
        holder.clicks("Enregistrer et revenir au dossier");
        colleague.types("evaluation", "Un carnet de tournée et une fête.");
        colleague.clicks("Enregistrer et revenir au dossier");
        colleague.sees("Un carnet de tournée, lu par le comité.");
        colleague.sees("Un carnet de tournée et une fête.");

        // a researcher joins the partners; each commits from their own link
        holder.opens(dossier + "/pages/partenaires");
        while (holder.page.locator("input[name=\"partners.ligne\"]").count() < 3) holder.clicks("Ajouter");
        holder.cell("partners", 2, "name").fill("Laboratoire Ruralités");
        holder.page.locator("select[id^=\"partners.\"][id$=\".kind\"]").nth(2).selectOption("recherche");
        holder.cell("partners", 2, "role").fill("Observer les usages");
        holder.chooses("has_research", "oui");
        holder.clicks("Enregistrer");
        holder.opens(dossier + "/pages/partenaires");
        holder.types("research_lab", "Laboratoire Ruralités");
        holder.types("research_people", "Zoé Blanc, sociologue");
        holder.types("research", "Comment une cuisine partagée change-t-elle un bourg ? Entretiens.");
        holder.types("research_deliverable", "Un rapport");
        holder.types("research_cost", "0");
        holder.clicks("Enregistrer");

        signs(partner, partners().invited(holder, dossier, "Collectif des cuisinières", "Awa Diop"), "Awa Diop", "porte-parole");
        signs(partner, partners().invited(holder, dossier, "Commune de Royère", "Ada Martin"), "Ada Martin", "maire");
        var lab = partners().invited(holder, dossier, "Laboratoire Ruralités", "Zoé Blanc");
        partner.opens(partners().link(lab));
        partner.clicks("Décrire la recherche");
        partner.types("laboratoire", "Laboratoire Ruralités, Zoé Blanc");
        partner.types("question", "Comment une cuisine partagée change-t-elle la vie d’un bourg ?");
        partner.types("methode", "Entretiens et carnets tenus par les habitants.");
        partner.types("livrables", "Un rapport en mars 2028 et une restitution publique.");
        partner.types("ethique", "Accord écrit de chaque personne, retrait possible à tout moment.");
        partner.types("donnees", "Noms et entretiens, gardés deux ans à l’université, puis effacés.");
        partner.types("cout", "0");
        partner.clicks("Enregistrer");
        partner.sees("Rien n’est encore enregistré.");
        partner.types("code", partners().code(lab));
        partner.clicks("Enregistrer");
        signs(partner, lab, "Zoé Blanc", "directrice du laboratoire");

        holder.opens(dossier);
        holder.sees("Partenaires engagés : 3 sur 3");
        holder.opens(dossier + "/verification");
        look(holder, "equipe-relire");
        holder.accepts("declaration");
        holder.clicks("Déposer le dossier");
        holder.sees("Votre dossier est déposé");
        colleague.opens(dossier);
        colleague.sees("Reçu");
        look(colleague, "equipe-suivre");
    }

    private void signs(Visitor partner, String address, String name, String function) {
        partner.opens(partners().link(address));
        partner.clicks("Signer en ligne");
        partners().asksForTheCode(partner, name, function);
        partner.types("code", partners().code(address));
        partner.clicks("Signer");
        partner.sees("Vous êtes engagé");
    }

    private InvitedPartners partners() {
        return new InvitedPartners(new Mailbox(sql));
    }

    private void look(Visitor visitor, String name) {
        if (pictured) Pictures.of(visitor, name);
        if (narrow) assertThat(visitor.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("too wide: " + visitor.page.url()).isEqualTo(0);
    }
}
