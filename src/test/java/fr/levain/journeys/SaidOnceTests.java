package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organisation says things once: its record fills a dossier in, and takes back what is corrected there. */
@JourneyTest
class SaidOnceTests {
    @LocalServerPort
    int port;

    @Test
    void a_dossier_comes_filled_in_from_the_record_and_a_correction_goes_back_to_it() {
        try (var holder = Visitor.at(port).signedInAs("Karim Benali")) {
            holder.opens("/appels/innovation-sociale");
            holder.clicks("Commencer un dossier");
            holder.sees("sont déjà remplies d’après sa fiche");
            Pictures.of(holder, "fiche-commencer");
            holder.begins();
            var dossier = holder.path();
            holder.sees("sont déjà remplies d’après la fiche de votre structure");
            Pictures.of(holder, "fiche-dossier");

            holder.clicks("la fiche de votre structure");
            var record = holder.path();
            holder.sees("Karim Benali");
            holder.opens(record + "/pages/documents");
            holder.attaches("file_accounts", "comptes-2025.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
            holder.clicks("Enregistrer");
            holder.sees("comptes-2025.pdf");
            Pictures.of(holder, "fiche-structure");

            holder.opens(dossier + "/pages/structure");
            holder.sees("Déjà connu, à vérifier");
            holder.types("representative_name", "Aïcha Benali");
            holder.accepts("garder");
            Pictures.of(holder, "fiche-dossier-structure");
            holder.clicks("Enregistrer et continuer");

            holder.opens(record);
            holder.sees("Aïcha Benali");
            holder.sees("d’après le dossier " + dossier.substring(dossier.lastIndexOf('/') + 1));

            holder.opens("/appels/innovation-sociale/dossiers");
            holder.begins();
            assertThat(holder.path()).isNotEqualTo(dossier);
            holder.opens(holder.path() + "/pages/structure");
            assertThat(holder.page.locator("#representative_name").inputValue()).isEqualTo("Aïcha Benali");
        }
    }
}
