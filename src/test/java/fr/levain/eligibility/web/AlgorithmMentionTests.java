package fr.levain.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a finding is shown or used, the law's mention is beside it. */
class AlgorithmMentionTests {
    @ParameterizedTest
    @ValueSource(strings = {"src/main/jte/eligibility/web/VerdictPanel.jte", "packs/nouvelle-aquitaine/letters/irrecevabilite.md"})
    void A1_where_a_finding_is_used_its_purpose_the_right_to_know_and_the_way_to_ask_are_told(String source) throws Exception {
        var text = Files.readString(Path.of(source));

        assertThat(text).containsAnyOf("traitement algorithmique", "calcul automatique");
        assertThat(text).containsAnyOf("Vous avez le droit d’en connaître les règles", "Vous pouvez demander");
        assertThat(text).contains("service").contains("saisir la CADA");
    }
}
