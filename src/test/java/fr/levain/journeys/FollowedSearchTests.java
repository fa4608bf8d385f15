package fr.levain.journeys;

import com.microsoft.playwright.options.FilePayload;
import fr.levain.testing.JourneyTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor follows a search without an account; an officer brings aids, corrects one, reads what nobody found. */
@JourneyTest
class FollowedSearchTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void a_search_is_followed_by_mail_and_stopped_by_a_button() {
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/aides?q=energie&commune=23096&quand=toutes");
            visitor.clicks("Recevoir les nouvelles aides par courriel");
            Pictures.of(visitor, "alerte-demande");
            visitor.types("courriel", "lecteur@exemple.fr");
            visitor.clicks("Demander cette alerte");
            visitor.sees("Un courriel part vers lecteur@exemple.fr");

            var token = database.sql("select token from catalogue.alert where email = 'lecteur@exemple.fr'").query(String.class).single();
            visitor.opens("/aides/alertes/" + token);
            visitor.clicks("Recevoir cette alerte");
            visitor.sees("Votre alerte est en marche");
            visitor.opens("/aides/alertes/" + token + "/arret");
            visitor.clicks("Arrêter l’alerte");
            visitor.sees("Votre alerte est arrêtée");
            Pictures.of(visitor, "alerte-arret");

            visitor.opens("/aides?theme=habitat&q=qwkxyzzy&commune=23096");
            visitor.sees("Aucune aide ne répond");
        }
    }

    @Test
    void an_officer_brings_a_file_is_told_what_was_refused_and_corrects_an_aid_for_good() {
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/aides?theme=mobilite&q=qwkxyzzy&commune=23096");
        }
        try (var head = Visitor.at(port).signedInAs("Hélène Roux")) {
            head.opens("/gestion/aides/import");
            head.page.locator("#fichier").setInputFiles(new FilePayload("aides.csv", "text/csv", "PK\u0003\u0004classeur".getBytes(StandardCharsets.ISO_8859_1)));
            head.typesDay("du", 15, 1, 2026);
            head.clicks("Importer");
            head.sees("Ce fichier est un classeur ou une archive ZIP");

            head.page.locator("#fichier").setInputFiles(new FilePayload("aides.csv", "text/csv", ("""
                    Nom,Lien,Financeurs,Bénéficiaire,Types d'aides,AAP/AMI,Récurrence,Descriptif,Date Clôture
                    Rénover un lieu partagé,https://exemple.fr/aides/lieu-partage,ADEME,Associations,Subvention,Non,Permanente,<p>Pour les lieux ouverts à tous.</p>,
                    =cmd|x,https://exemple.fr/aides/formule,ADEME,,,,,Texte,
                    """).getBytes(StandardCharsets.UTF_8)));
            head.typesDay("du", 15, 1, 2026);
            head.clicks("Importer");
            head.sees("2 lignes lues. Nouvelles : 1.");
            head.page.locator("main summary").first().click();
            head.sees("un tableur y verrait une formule");
            Pictures.of(head, "import-rapport");

            head.opens("/aides/lieu-partage");
            head.clicks("Corriger cette fiche");
            head.types("titre", "Rénover un lieu ouvert à tous");
            head.clicks("Enregistrer");
            head.sees("Rendre à la source");
            Pictures.of(head, "import-corriger");

            head.opens("/gestion/aides/sans-reponse");
            head.sees("Mobilité");
            Pictures.of(head, "import-sans-reponse");
        }
    }
}
