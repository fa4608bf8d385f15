package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.decisions.SomeDossier;
import fr.levain.deliverables.SomeStudy;
import fr.levain.documents.SomeFile;
import fr.levain.testing.JourneyTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An aid of the règlement changes under everyone's eyes; a study is asked for, accepted, and leads to the next aid. */
@JourneyTest
class AidsOfTheRegulationTests {
    private static final String AID = "/gestion/aides-du-reglement/aide-au-conseil";

    @LocalServerPort
    int port;

    @Autowired
    SomeDossier people;

    @Autowired
    SomeStudy studies;

    @Test
    void an_officer_changes_an_aid_and_a_visitor_reads_the_new_version_and_its_history() {
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/reglement/aide-au-conseil");
            visitor.sees("Les textes publics ne donnent pas de montant");
        }
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/gestion/aides-du-reglement");
            Pictures.of(officer, "aide-liste");
            officer.clicks("Aide au conseil");
            officer.clicks("Préparer une nouvelle version");
            officer.clicks("Modifier : Montant");
            officer.types("taux", "60");
            officer.types("taux.source", "Délibération du 16 novembre 2026");
            officer.page.locator("[id=\"taux.hypothese\"]").uncheck();
            officer.types("plafond", "12 000");
            officer.types("plafond.source", "Délibération du 16 novembre 2026");
            officer.page.locator("[id=\"plafond.hypothese\"]").uncheck();
            Pictures.of(officer, "aide-montant");
            officer.clicks("Enregistrer");
            officer.sees("60 % des dépenses au plus, jusqu’à 12 000 €");
            Pictures.of(officer, "aide-preparer");

            officer.clicks("Essayer");
            officer.selects("holder_kind", "association");
            officer.types("assiette_essai", "10 000");
            officer.clicks(officer.page.locator("form button:has-text(\"Essayer\")"));
            officer.sees("6 000,00 €");
            officer.sees("rien n’est enregistré");
            Pictures.of(officer, "aide-essai");

            officer.clicks("Vérifier et publier");
            officer.sees("devient « 60 % des dépenses au plus, jusqu’à 12 000 € »");
            officer.sees("Votre chef de service ou un administrateur peut le publier");
            officer.page.setViewportSize(360, 800);
            Pictures.of(officer, "aide-verifier-360");
        }
        try (var head = Visitor.at(port).signedInAs("Hélène Roux")) {
            head.opens(AID + "/verification");
            Pictures.of(head, "aide-verifier");
            head.clicks("Publier la version 2");
            head.sees("La version 2 est publiée.");
        }
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/reglement");
            Pictures.of(visitor, "reglement");
            visitor.clicks(visitor.page.locator("a[href=\"/reglement/aide-au-conseil\"]").first());
            visitor.sees("60 % des dépenses au plus, jusqu’à 12 000 €");
            visitor.sees("Version 2, publiée le");
            visitor.sees("Maintenant :");
            Pictures.of(visitor, "reglement-fiche");
            visitor.clicks("Lire cette version 1");
            visitor.sees("Version 1, remplacée depuis");
            visitor.page.setViewportSize(360, 800);
            Pictures.of(visitor, "reglement-fiche-360");
        }
    }

    @Test
    void a_study_is_asked_for_then_accepted_and_the_next_aid_opens_prefilled() {
        var holder = people.persona("jeanne.morel");
        try (var visitor = Visitor.at(port).signedInAs("Jeanne Morel")) {
            visitor.opens("/reglement/etude-de-faisabilite");
            visitor.clicks("Commencer un dossier");
            visitor.begins();
            visitor.clicks("Cahier des charges");
            visitor.sees("Quelles questions l’étude doit-elle trancher ?");
            visitor.opens(visitor.path().replace("cahier-des-charges", "prestataires"));
            visitor.sees("Les prestataires consultés");
        }
        var reference = studies.awarded(holder);

        try (var visitor = Visitor.at(port).signedInAs("Jeanne Morel")) {
            visitor.opens("/dossiers/" + reference);
            visitor.clicks("Déposer : Rapport d’étude");
            visitor.attaches("fichier", "etude.pdf", new String(SomeFile.pdf("Étude de la laverie"), StandardCharsets.ISO_8859_1));
            visitor.types("message", "Voici l’étude complète.");
            visitor.clicks("Déposer");
            visitor.sees("Déposé, en lecture");
        }
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/instruction/" + reference);
            officer.clicks("Lire ce qui est déposé");
            officer.sees("Voici l’étude complète.");
            officer.chooses("avis", "accepter");
            Pictures.of(officer, "etude-accepter");
            officer.clicks("Répondre");
            officer.sees("Accepté");
        }
        try (var visitor = Visitor.at(port).signedInAs("Jeanne Morel")) {
            visitor.opens("/dossiers/" + reference);
            visitor.sees("L’aide qui peut suivre");
            Pictures.of(visitor, "etude-suite");
            visitor.clicks("Ouvrir un dossier prérempli");
            assertThat(visitor.path()).startsWith("/dossiers/2026-AIS-");
            visitor.sees("Une laverie de quartier");
            visitor.opens(visitor.path() + "/pages/structure");
            assertThat(visitor.page.locator("[id=\"representative_name\"]").inputValue()).isEqualTo("Jeanne Morel");
        }
    }
}
