package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor tells a project, learns which aids suit it, and leaves with a dossier already begun. */
@JourneyTest
class OrientationTests {
    private static final Map<String, String> CHOICES = Map.of(
            "project_theme", "alimentation", "holder_kind", "association", "phase", "experimentation", "market_vocation", "non",
            "project_spending", "emploi", "partners", "usagers", "same_expenses", "non", "already_started", "non");

    @LocalServerPort
    int port;

    @Test
    void a_visitor_is_led_from_a_project_told_to_a_dossier_filled_in_with_it() {
        try (var visitor = Visitor.at(port)) {
            visitor.opens("/");
            Pictures.of(visitor, "orientation-accueil");
            visitor.clicks("Décrivez votre projet");
            visitor.begins();
            Pictures.of(visitor, "orientation-question");
            answersEverything(visitor);

            visitor.sees("Ce qui convient");
            visitor.sees("Innovation sociale et sociétale");
            visitor.sees("Les espaces d’innovation les plus proches");
            visitor.sees("Le Chai, à 17 km à vol d’oiseau");
            visitor.sees("Qui peut vous aider");
            visitor.sees("saisir la CADA");
            Pictures.of(visitor, "orientation-resultat");
            opensADossier(visitor);
            Pictures.of(visitor, "orientation-reprise");
        }
    }

    @Test
    void the_same_goes_without_any_script_and_an_answer_changed_on_the_way_loses_no_other() {
        try (var visitor = Visitor.withoutScriptAt(port)) {
            visitor.opens("/orientation");
            visitor.begins();
            answersEverything(visitor);
            var result = visitor.path();

            visitor.opens(result.replace("/resultat", "/questions/requested_amount"));
            visitor.types("requested_amount", "52 000");
            visitor.clicks("Continuer");
            assertThat(visitor.path()).endsWith("/resultat");
            visitor.sees("Ce qui convient presque");
            visitor.sees("Vous demandez 52 000 €. L’aide ne peut pas dépasser 40 000 €.");
            visitor.sees("Guéret");
            visitor.opens(result.replace("/resultat", "/questions/requested_amount"));
            visitor.types("requested_amount", "18 500");
            visitor.clicks("Continuer");
            opensADossier(visitor);
        }
    }

    private static void answersEverything(Visitor visitor) {
        int asked = 0;
        while (visitor.path().contains("/questions/")) {
            asked++;
            var term = visitor.path().substring(visitor.path().lastIndexOf('/') + 1);
            if (term.equals("project_commune")) {
                visitor.types("project_commune-recherche", "Guéret");
                visitor.clicks(visitor.page.locator("button[value=\"chercher:project_commune\"]"));
                visitor.page.locator("input[type=checkbox][name=project_commune]").first().check();
            } else if (term.equals("requested_amount")) {
                visitor.types(term, "18 500");
            } else if (CHOICES.containsKey(term)) {
                visitor.chooses(term, CHOICES.get(term));
                if (term.equals("partners")) visitor.chooses(term, "collectivite");
            } else {
                visitor.clicks("Je ne sais pas");
                continue;
            }
            visitor.clicks("Continuer");
        }
        assertThat(asked).isLessThanOrEqualTo(8);
        assertThat(visitor.path()).endsWith("/resultat");
    }

    private static void opensADossier(Visitor visitor) {
        visitor.clicks("Ouvrir un dossier : Innovation sociale et sociétale");
        visitor.sees("Connectez-vous, ou créez un compte");
        visitor.clicks("Se connecter et continuer");
        visitor.clicks("Jeanne Morel");
        visitor.sees("Relisez et corrigez. Rien n’est enregistré avant votre accord");
        assertThat(visitor.page.locator("[id=requested_amount]").inputValue().replaceAll("\\D", "")).startsWith("18500");
        Pictures.of(visitor, "orientation-dossier");
        visitor.types("requested_amount", "19 000");
        visitor.isForNewProject();
        visitor.clicks("Ouvrir le dossier avec ces réponses");
        var dossier = visitor.path();
        assertThat(dossier).as(visitor.text()).startsWith("/dossiers/");

        visitor.sees("d’après la description de votre projet");
        visitor.opens(dossier + "/pages/projet");
        visitor.sees("d’après la description de votre projet");
        assertThat(visitor.page.locator("[id=requested_amount]").inputValue().replaceAll("\\D", "")).startsWith("19000");
        assertThat(visitor.page.locator("input[name=phase][value=experimentation]").isChecked()).isTrue();
        visitor.opens(dossier + "/pages/structure");
        assertThat(visitor.page.locator("select[id=holder_kind]").inputValue()).isEqualTo("association");
        visitor.opens(dossier);
        if (visitor.page.locator("details").count() > 0) visitor.page.getByText("Voir ces réponses").first().click();
    }
}
