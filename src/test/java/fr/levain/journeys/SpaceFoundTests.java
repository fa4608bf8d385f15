package fr.levain.journeys;

import fr.levain.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor with a telephone looks for a space near a commune, opens it, and says what they know of it. */
@JourneyTest
class SpaceFoundTests {
    @LocalServerPort
    int port;

    @Test
    void a_space_is_found_from_a_commune_on_a_telephone_and_its_sheet_says_what_is_known() {
        try (var visitor = Visitor.at(port)) {
            visitor.page.setViewportSize(360, 800);
            visitor.opens("/espaces");
            Pictures.of(visitor, "espaces");
            visitor.types("autour", "Bonnat");
            visitor.clicks("Chercher");
            visitor.sees("Espaces d’innovation près de Bonnat");
            visitor.sees("Le Chai");
            visitor.sees("dans la commune");
            visitor.sees("Jamais vérifié par l’espace");
            Pictures.of(visitor, "espaces-pres-de-bonnat");
            visitor.clicks("Le Chai");
            visitor.sees("22 rue Grande");
            visitor.sees("Position approchée");
            Pictures.of(visitor, "espace");
            visitor.clicks("Tout est exact");
            visitor.sees("Votre confirmation compte");
            visitor.clicks("Signaler une erreur");
            visitor.chooses("constat", "HOURS");
            visitor.clicks("Envoyer");
            visitor.sees("La Région regarde votre signalement");
            visitor.opens("/espaces/couverture");
            visitor.sees("sans espace connu");
            Pictures.of(visitor, "espaces-couverture");
            visitor.opens("/espaces/proposer");
            Pictures.of(visitor, "espaces-proposer");
        }
    }

    @Test
    void N01_the_same_goes_without_any_script_by_the_marks_of_the_map_alone() {
        try (var visitor = Visitor.withoutScriptAt(port)) {
            visitor.opens("/espaces");
            follows(visitor, "Le Copeau", "**/espaces/le-copeau-fab-lab-invente");
            visitor.sees("8 place du Champ de Foire");
            visitor.opens("/espaces?departement=23");
            follows(visitor, "Le Chai", "**/espaces/le-chai");
            visitor.sees("22 rue Grande");
        }
    }

    /** A mark of the map, by keyboard: nothing may cover it. */
    private static void follows(Visitor visitor, String mark, String address) {
        visitor.page.locator("a.lv-map__mark[aria-label^='%s']".formatted(mark)).first().press("Enter");
        visitor.page.waitForURL(address);
    }
}
