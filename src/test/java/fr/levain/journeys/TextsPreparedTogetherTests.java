package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.French;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A grid and its rules are written by officers, discussed with those concerned, tried, and published. */
@JourneyTest
class TextsPreparedTogetherTests {
    @LocalServerPort
    int port;

    @Test
    void a_grid_is_written_opened_to_comment_answered_and_published() {
        try (var head = Visitor.at(port).signedInAs("Hélène Roux"); var visitor = Visitor.withoutScriptAt(port)) {
            head.opens("/gestion/grilles/nouveau");
            head.types("titre", "Critères 2016");
            head.clicks("Créer le brouillon");
            var grid = head.path();
            head.chooses("poids", "hundred");
            head.clicks("Enregistrer les réglages");
            criterion(head, "Économie verte ou santé", "60");
            criterion(head, "Intérêt général du territoire", "40");
            head.sees("Total des poids : 100 sur 100.");

            head.opens(grid + "/essai");
            head.chooses("note.ECONOMIE_VERTE_OU_SANTE", "4");
            head.chooses("note.INTERET_GENERAL_DU_TERRITOIRE", "2");
            head.clicks("Calculer le résultat");
            head.sees("Résultat : 80 sur 100");

            head.opens(grid + "/consultation");
            head.types("presentation", "Porteurs et réseaux : ces critères vous conviennent-ils ?");
            var end = LocalDate.ofInstant(TestClock.START, French.PARIS).plusDays(20);
            head.typesDay("fin", end.getDayOfMonth(), end.getMonthValue(), end.getYear());
            head.clicks("Ouvrir aux remarques");

            visitor.opens("/consultations");
            visitor.clicks("Critères 2016");
            visitor.selects("partie", "ECONOMIE_VERTE_OU_SANTE");
            visitor.types("remarque", "Et le bien-être des aidants ?");
            visitor.types("structure", "Le Fournil des Possibles");
            visitor.clicks("Envoyer ma remarque");
            visitor.sees("Votre remarque est reçue.");
            visitor.doesNotSee("aidants");

            head.opens(grid + "/consultation");
            head.clicks("Publier la remarque");
            head.page.locator("textarea[name=reponse]").fill("Oui : le libellé devient « santé et bien-être ».");
            head.clicks("Publier la réponse");
            var publicPage = head.page.getByText("Page publique").getAttribute("href");
            head.opens(publicPage);
            head.sees("Et le bien-être des aidants ?");
            head.sees("santé et bien-être");

            head.opens(grid + "/verification");
            head.clicks("Publier la version 1");
            head.sees("La version 1 est publiée.");
            head.sees("remarques et réponses");
        }
    }

    @Test
    void rules_are_written_with_the_help_of_the_page_tried_and_published() {
        try (var head = Visitor.at(port).signedInAs("Hélène Roux")) {
            head.opens("/gestion/regles/nouveau");
            head.types("titre", "Règles 2016");
            head.clicks("Créer le brouillon");
            var rules = head.path();
            head.types("nouvelle", "Deux départements");
            head.clicks("Ajouter la règle");
            head.types("expression", "departments.exists(d, d in ['23' '87'])");
            head.types("respectee", "Le projet est dans un des deux départements.");
            head.types("non-respectee", "L’appel concerne la Creuse et la Haute-Vienne.");
            head.types("inconnue", "Indiquez les départements concernés.");
            head.types("source", "Appel 2016");
            head.clicks("Enregistrer");
            head.sees("Ligne 1, colonne");
            head.types("expression", "departments.exists(d, d in ['23', '87'])");
            head.clicks("Enregistrer");
            assertThat(head.path()).isEqualTo(rules);

            head.opens(rules + "/essai");
            head.sees("Pas encore connu (1)");
            head.opens(rules + "/exemples/nouveau");
            head.types("exemple", "Rien n’est dit");
            head.selects("attendu-deux-departements", "UNKNOWN");
            head.clicks("Enregistrer l’exemple");
            head.sees("Respecté");
            head.opens(rules + "/verification");
            head.clicks("Publier la version 1");
            head.sees("La version 1 est publiée.");
            head.opens("/gestion/courriers/irrecevabilite/essai");
            head.sees("tribunal administratif");
            head.opens("/gestion/reglages");
            head.sees("Exporter tout le réglage");
        }
    }

    private static void criterion(Visitor head, String name, String weight) {
        head.types("nouveau", name);
        head.clicks("Ajouter le critère");
        head.types("question", "Le projet y répond-il ?");
        head.types("poids", weight);
        head.types("bas", "pas du tout");
        head.types("haut", "tout à fait");
        head.types("ou", "Le projet");
        head.clicks("Enregistrer");
    }
}
