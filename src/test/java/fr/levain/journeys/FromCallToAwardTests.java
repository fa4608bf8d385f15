package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.committees.SomeCommittee;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class FromCallToAwardTests {
    private static final String TITLE = "La cuisine mobile du plateau";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    SomeCommittee committee;

    @Test
    void a_dossier_goes_from_the_published_call_to_the_published_award() {
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/");
            visitor.opens("/appels");
            visitor.opens("/appels/innovation-sociale");
            visitor.sees("40 000 €");
            visitor.sees("Portage collectif");
        }

        String dossier;
        String reference;
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            dossier = startDossier(holder);
            reference = dossier.substring(dossier.lastIndexOf('/') + 1);
            new FilledDossier(holder).fill(dossier, TITLE);
            holder.sees("règles respectées sur");
            file(holder, dossier);
            holder.sees(reference);
            holder.sees("sous réserve qu’elle");
            giveSiret(holder);
        }

        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/instruction?texte=plateau");
            officer.sees(TITLE);
            officer.opens("/instruction/" + reference);
            officer.clicks("Prendre");
            askForPiece(officer, reference);
        }

        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            providePiece(holder, dossier);
        }

        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/instruction/" + reference + "/documents");
            officer.page.locator("summary:has-text(\"Déclarer complet malgré cela\")").click();
            officer.types("motif", "La lettre est lue sur papier, elle convient.");
            officer.clicks("Déclarer complet avec ce motif");
            officer.opens("/instruction/" + reference);
            officer.clicks("Commencer l’instruction");
            confirmChecklist(officer, reference);
            score(officer, reference);
            analyse(officer, reference);
            propose(officer, reference);
        }

        try (var head = Visitor.at(port).signedInAs("Hélène Roux")) {
            head.opens("/instruction/" + reference + "/proposition");
            head.clicks("Valider la proposition");
        }

        String act;
        try (var secretary = Visitor.at(port).signedInAs("Sophie Lambert")) {
            clock.advance(Duration.ofDays(40));
            secretary.opens("/instruction/" + reference);
            secretary.sees("Le comité n’a pas encore rendu d’avis");
            committee.favourable("innovation-sociale", reference, 18_500);
            act = vote(secretary, reference);
            try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
                holder.opens(dossier);
                holder.doesNotSee("Attribué");
            }
            clock.advance(Duration.ofDays(2));
            secretary.opens(act);
            var today = today();
            secretary.typesDay("transmission", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
            secretary.clicks("Enregistrer la transmission");
            secretary.clicks("Préparer la notification");
        }

        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.opens(dossier + "/notification");
            holder.clicks("Consulter le courrier");
            holder.sees("Votre projet est soutenu");
        }

        try (var citizen = Visitor.at(port)) {
            citizen.opens("/projets-soutenus");
            citizen.sees(TITLE);
            citizen.opens("/projets-soutenus/" + reference);
            citizen.opens("/donnees");
            var csv = citizen.page.request().get("http://127.0.0.1:" + port + "/donnees/subventions.csv").text();
            // No agreement is signed below 23,000 euros, so no date of agreement may be told.
            assertThat(csv).startsWith("nomAttribuant,idAttribuant,dateConvention").doesNotContain(TITLE);
        }
    }

    @Test
    void the_applicants_part_needs_no_script() {
        try (var holder = Visitor.withoutScriptAt(port).signedInAs("Jeanne Morel")) {
            var dossier = startDossier(holder);
            new FilledDossier(holder).fill(dossier, "La même cuisine, sans script");
            file(holder, dossier);
            holder.sees(dossier.substring(dossier.lastIndexOf('/') + 1));
        }
    }

    private static String startDossier(Visitor holder) {
        holder.opens("/appels/innovation-sociale");
        holder.clicks("Commencer un dossier");
        holder.begins();
        assertThat(holder.path()).matches("/dossiers/\\d{4}-[A-Z]+-\\d{5}");
        return holder.path();
    }

    private static void file(Visitor holder, String dossier) {
        holder.opens(dossier + "/verification");
        holder.sees("relève du");
        holder.accepts("declaration");
        holder.clicks("Déposer le dossier");
        assertThat(holder.path()).as(holder.text()).isEqualTo(dossier + "/accuse-de-reception");
    }

    private static void askForPiece(Visitor officer, String reference) {
        officer.opens("/instruction/" + reference);
        officer.clicks("Demander une pièce");
        officer.page.locator("input[name=piece]").first().check();
        officer.types("message", "Envoyez ce document signé, s’il vous plaît.");
        officer.types("delai", "20");
        officer.clicks("Envoyer la demande");
    }

    private static void providePiece(Visitor holder, String dossier) {
        holder.opens(dossier);
        holder.clicks(holder.page.locator("a[href*='/demandes/']").first());
        holder.sees("Le délai dont le service dispose pour vous répondre est suspendu");
        var file = holder.page.locator("input[type=file]").first();
        holder.attaches(file.getAttribute("id"), "piece-signee.pdf", FilledDossier.PDF);
        holder.clicks("Envoyer");
        holder.sees("Pièces reçues");
    }

    /** The association of the demonstration has none yet; it is due before the vote. */
    private static void giveSiret(Visitor holder) {
        holder.opens("/mon-espace");
        holder.clicks("La Marmite du Thaurion");
        holder.types("siret", "987 654 324 00019");
        holder.clicks("Enregistrer le SIRET");
        holder.sees("987 654 324 00019");
    }

    private static void confirmChecklist(Visitor officer, String reference) {
        officer.opens("/instruction/" + reference + "/recevabilite");
        for (var group : officer.page.locator("fieldset:has(input[name^='ligne.'])").all()) {
            if (group.locator("input:checked").count() == 0) group.locator("input[type=radio]").first().check();
        }
        for (var reason : officer.page.locator("input[name^='motif.']").all()) {
            // what the rules find met is folded: it is confirmed without a word
            if (reason.isVisible() && reason.inputValue().isEmpty()) reason.fill("Vérifié au téléphone avec la présidente.");
        }
        officer.clicks("Confirmer la liste");
    }

    private static void score(Visitor officer, String reference) {
        officer.opens("/instruction/" + reference + "/grille");
        for (var mark : officer.page.locator("input[name^='note.'][value='3']").all()) mark.check();
        for (var reason : officer.page.locator("textarea[name^='motif.']").all()) {
            reason.fill("Le dossier le montre par des engagements écrits et datés.");
        }
        officer.clicks("Clore la grille");
        officer.sees("75");
    }

    /** The second analysis: the call asks for both before any vote. */
    private static void analyse(Visitor officer, String reference) {
        officer.opens("/instruction/" + reference + "/proposition");
        officer.sees("n’est pas signée : cet appel la demande avant tout vote");
        officer.opens("/instruction/" + reference + "/seconde-analyse");
        for (var group : officer.page.locator("fieldset:has(input[name^='point.'])").all()) group.locator("input[type=radio]").first().check();
        officer.types("eligible", "40 000");
        officer.chooses("avis", "FAVOURABLE");
        officer.clicks("Signer l’analyse");
        officer.sees("Signée par Nadia Bertin");
    }

    private static void propose(Visitor officer, String reference) {
        officer.opens("/instruction/" + reference + "/proposition");
        officer.types("assiette", "40 000");
        officer.types("autres-aides", "0");
        officer.chooses("fondement", "NO_AID");
        officer.types("motif-fondement", "Activité gratuite, sans marché, d’effet purement local.");
        officer.types("aides-declarees", "0");
        officer.clicks("Calculer");
        officer.sees("30 000,00 €");
        officer.types("montant", "18 500");
        officer.page.locator("input[name=echeancier]").first().check();
        officer.clicks("Proposer cette aide à la direction");
        officer.sees("En attente de validation");
    }

    private String vote(Visitor secretary, String reference) {
        secretary.opens("/decisions/nouvelle");
        secretary.types("numero", "2027." + reference.substring(reference.length() - 3) + ".CP");
        var today = today();
        secretary.typesDay("vote", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        secretary.types("effectif", "53");
        secretary.types("pour", "41");
        secretary.types("contre", "3");
        secretary.types("abstentions", "2");
        secretary.types("prenom", "Anne");
        secretary.types("nom", "Vidal");
        secretary.types("qualite", "Conseillère régionale déléguée");
        if (secretary.page.locator("[id=organe]").inputValue().isEmpty()) secretary.types("organe", "Commission permanente");
        secretary.clicks(secretary.page.locator("form[action='/decisions'] button").last());
        var act = secretary.path();
        secretary.sees(TITLE);
        secretary.clicks(secretary.page.locator("form[action$=\"/attributions/%s\"] button".formatted(reference)));
        secretary.sees("Attribué");
        return act;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
