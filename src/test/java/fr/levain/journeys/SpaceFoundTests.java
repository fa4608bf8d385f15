package fr.levain.journeys;

import com.microsoft.playwright.Page;
import fr.levain.testing.JourneyTest;
import java.nio.file.Path;
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
            shoot(visitor, "espaces");
            visitor.types("autour", "Bonnat");
            visitor.clicks("Chercher");
            visitor.sees("Espaces d’innovation près de Bonnat");
            visitor.sees("Le Chai");
            visitor.sees("dans la commune");
            visitor.sees("Vérifié");
            shoot(visitor, "espaces-pres-de-bonnat");
            visitor.clicks("Le Chai");
            visitor.sees("22 rue Grande");
            visitor.sees("Position approchée");
            shoot(visitor, "espace");
            visitor.clicks("Tout est exact");
            visitor.sees("Votre confirmation compte");
            visitor.clicks("Signaler une erreur");
            visitor.chooses("constat", "HOURS");
            visitor.clicks("Envoyer");
            visitor.sees("La Région regarde votre signalement");
            visitor.opens("/espaces/couverture");
            visitor.sees("sans espace connu");
            shoot(visitor, "espaces-couverture");
            visitor.opens("/espaces/proposer");
            shoot(visitor, "espaces-proposer");
        }
    }

    @Test
    void the_same_goes_without_any_script_by_the_marks_of_the_map_alone() {
        try (var visitor = Visitor.withoutScriptAt(port)) {
            visitor.opens("/espaces");
            visitor.clicks(visitor.page.locator("a.lv-map__mark[aria-label^='CA du Grand Guéret']").first());
            visitor.sees("Le Copeau, fab lab (inventé)");
            visitor.opens("/espaces?departement=23");
            visitor.clicks(visitor.page.locator("a.lv-map__mark[aria-label^='Le Chai']").first());
            visitor.sees("22 rue Grande");
        }
    }

    private static void shoot(Visitor visitor, String name) {
        for (int width : new int[] {1280, 360}) {
            visitor.page.setViewportSize(width, 900);
            visitor.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
        }
    }
}
