package fr.levain.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class RegulationPagesTests {
    @Autowired
    MockMvcTester browser;

    @Test
    void the_reglement_tells_its_version_its_six_heads_their_aids_and_the_strategies_they_serve() throws Exception {
        assertThat(page("/reglement"))
                .contains("Version en vigueur : <strong>27 mars 2023</strong>")
                .contains("Soutien aux projets innovants", "Actions collectives innovantes", "Dynamiques territoriales d’innovation",
                        "Aide au conseil", "Aide au recrutement", "Renforcement de compétences")
                .contains("SRDEII", "SRADDET", "SRESRI", "Néo Terra")
                .contains("href=\"/reglement/ampli\"", "href=\"/reglement/etude-de-faisabilite\"", "href=\"/reglement/tetes-de-reseau\"");
    }

    @Test
    void the_sheet_of_an_aid_tells_what_the_texts_say_with_their_names() throws Exception {
        assertThat(page("/reglement/ampli"))
                .contains("Forfait de 20 000 €", "60 % au démarrage", "40 % au solde", "Un emploi conventionné")
                .contains("De minimis", "Règlement (UE) 2023/2831", "href=\"https://www2.citego.org/bdf_fiche-document-3602_fr.html\"")
                .contains("Création d’activités dans l’ESS", "La direction du Fonds social européen")
                .contains("Version 1, publiée le");
    }

    @Test
    void what_is_only_assumed_is_never_told_to_the_public() throws Exception {
        assertThat(page("/reglement/etude-de-faisabilite"))
                .contains("Les textes publics ne donnent pas de montant")
                .doesNotContain("15 000", "50 %", "ypothèse", "[S", "Devis des prestataires");
        assertThat(page("/reglement/espaces-innovation")).doesNotContain("50 000", "30 %", "cinq ans");
        assertThat(page("/aides/etude-de-faisabilite")).doesNotContain("15 000", "50 %", "ypothèse", "[S");
    }

    @Test
    void an_aid_asked_through_a_call_leads_to_it() throws Exception {
        assertThat(page("/reglement/ami-innovation-sociale")).contains("href=\"/appels/innovation-sociale/dossiers\"");
    }

    @Test
    void an_aid_or_a_version_that_does_not_exist_is_not_found() {
        assertThat(browser.get().uri("/reglement/rien-de-tel")).hasStatus(404);
        assertThat(browser.get().uri("/reglement/ampli/versions/99")).hasStatus(404);
        assertThat(browser.get().uri("/reglement/ampli/versions/1")).hasStatusOk();
    }

    @Test
    void the_finder_offers_the_aids_of_the_reglement_by_words_and_facets() throws Exception {
        assertThat(page("/aides?q=faisabilite")).contains("href=\"/aides/etude-de-faisabilite\"");
        assertThat(page("/aides?depense=capital&financeur=region")).contains("/aides/creation-reprise-scop-scic").doesNotContain("/aides/tetes-de-reseau");
        assertThat(page("/aides/creation-reprise-scop-scic")).contains("de 1 000 € à 5 000 € par salarié associé", "href=\"/reglement/creation-reprise-scop-scic\"");
    }

    private String page(String path) throws Exception {
        var response = browser.get().uri(path).exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString().replaceAll("[\u202f\u00a0]", " ");
    }
}
