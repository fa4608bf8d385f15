package fr.levain.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class RulesPageTests {
    @Autowired
    private MockMvcTester browser;

    private String page() throws Exception {
        return browser.get().uri("/regles").exchange().getResponse().getContentAsString().replaceAll("[\u202f\u00a0]", " ");
    }

    @Test
    void A3_every_rule_in_force_is_published_as_a_sentence_made_from_what_is_run() throws Exception {
        assertThat(page())
                .contains("« Aide demandée à la Région » est au plus 40 000 €.")
                .contains("« Étape du projet » est l’un de ces choix : « Émergence », « Expérimentation » ou « Structuration ».")
                .contains("Si la réponse à « Projet destiné à vendre » est oui : la réponse à « Vente déjà commencée » est non.")
                .contains("« Budget prévisionnel » est équilibré.")
                .contains("Version 1, publiée le")
                .contains("Réponses lues : Aide demandée à la Région.");
    }

    @Test
    void A1_the_page_says_how_to_ask_for_an_explanation_and_that_a_person_decides() throws Exception {
        assertThat(page()).contains("Une personne examine toujours le dossier").contains("saisir la CADA");
    }

    @Test
    void A3_the_choice_under_constraints_and_the_comparison_of_readings_are_told_with_their_weights_and_who_decides() throws Exception {
        assertThat(page()).contains("Préparer une séance : simulation et choix sous contraintes", "Chaque dossier pèse sa note, et rien que sa note", "La commission permanente décide seule",
                "la liste dont la somme des notes est la plus haute", "2 000 000 essais", "Une somme de notes favorise les petits montants", "Espaces et équipements")
                .contains("Comparer les notes de plusieurs lecteurs", "/methode-des-lectures");
    }

    @Test
    void what_is_only_an_assumption_is_not_told_to_the_public() throws Exception {
        assertThat(page()).doesNotContain("hypothèse").doesNotContain("[S").doesNotContain("Territoire de Nouvelle-Aquitaine");
    }
}
