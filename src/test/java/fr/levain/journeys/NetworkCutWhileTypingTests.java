package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The network goes away while a page of a dossier is filled in: what was typed is sent when it is back, or offered again. */
@JourneyTest
class NetworkCutWhileTypingTests {
    private static final String HELD = "Pas de connexion. Gardez cette page ouverte : l’envoi part dès son retour.";

    @LocalServerPort
    int port;

    @Test
    void fault_network_cut_a_button_pressed_waits_for_the_network_and_sends_what_was_typed() {
        try (var holder = Visitor.at(port).signedInAs("Karim Benali")) {
            var dossier = begun(holder);
            holder.page.context().setOffline(true);
            holder.types("project_title", "L’atelier du Thaurion");
            holder.page.getByText("Enregistrer et revenir au dossier").click();
            holder.page.getByText(HELD).waitFor();
            assertThat(holder.path()).isEqualTo(dossier + "/pages/projet");

            holder.page.context().setOffline(false);
            holder.page.waitForURL(Pattern.compile(".*" + dossier + "$"));
            holder.opens(dossier + "/pages/projet");
            assertThat(holder.page.locator("#project_title").inputValue()).isEqualTo("L’atelier du Thaurion");
            holder.doesNotSee("Texte retrouvé");
        }
    }

    @Test
    void fault_network_cut_what_was_typed_is_saved_by_itself_once_the_network_is_back() {
        try (var holder = Visitor.at(port).signedInAs("Karim Benali")) {
            var dossier = begun(holder);
            holder.page.context().setOffline(true);
            holder.types("project_title", "Le verger partagé");
            holder.page.getByText("nouvel essai dès son retour").waitFor();
            holder.page.context().setOffline(false);
            holder.page.waitForFunction("() => document.querySelector('[data-autosave-status]').textContent.startsWith('Enregistré')");
            holder.opens(dossier + "/pages/projet");
            assertThat(holder.page.locator("#project_title").inputValue()).isEqualTo("Le verger partagé");
        }
    }

    @Test
    void fault_network_cut_a_page_left_before_it_could_be_saved_offers_its_text_again() {
        try (var holder = Visitor.at(port).signedInAs("Karim Benali")) {
            var dossier = begun(holder);
            holder.page.route("**/pages/projet", route -> {
                if (route.request().method().equals("POST")) route.abort();
                else route.resume();
            });
            holder.types("project_title", "La laverie du bourg");
            holder.page.getByText("nouvel essai dès son retour").waitFor();
            holder.opens(dossier);
            holder.page.unroute("**/pages/projet");

            holder.opens(dossier + "/pages/projet");
            holder.sees("Texte retrouvé sur cet appareil");
            assertThat(holder.page.locator("#project_title").inputValue()).isEmpty();
            Pictures.of(holder, "texte-retrouve");
            holder.page.getByText("Reprendre ce texte").click();
            holder.page.waitForFunction("() => Object.keys(sessionStorage).every(key => !key.startsWith('saisie|'))");
            holder.opens(dossier + "/pages/projet");
            assertThat(holder.page.locator("#project_title").inputValue()).isEqualTo("La laverie du bourg");
            holder.doesNotSee("Texte retrouvé");
        }
    }

    @Test
    void fault_network_cut_a_bank_account_is_never_kept_on_the_device() {
        try (var holder = Visitor.at(port).signedInAs("Karim Benali")) {
            begun(holder);
            holder.page.evaluate("""
                    () => { const title = document.getElementById('project_title');
                        const part = document.createElement('div'); part.dataset.neverKept = ''; title.parentElement.append(part);
                        part.innerHTML = '<input name="iban" id="iban">'; }""");
            holder.page.context().setOffline(true);
            holder.types("iban", "FR7630006000011234567890189");
            holder.types("project_title", "La cantine");
            holder.page.getByText("nouvel essai dès son retour").waitFor();
            assertThat(holder.page.evaluate("() => Object.values(sessionStorage).join()").toString()).contains("La cantine").doesNotContain("FR76");
        }
    }

    private static String begun(Visitor holder) {
        holder.opens("/appels/innovation-sociale/dossiers");
        holder.begins();
        var dossier = holder.path();
        holder.opens(dossier + "/pages/projet");
        assertThat(holder.page.locator("#project_title").inputValue()).isEmpty();
        return dossier;
    }
}
