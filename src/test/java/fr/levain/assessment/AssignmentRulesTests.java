package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentRulesTests {
    private final AssignmentRules rules = new AssignmentRules(false,
            List.of(new AssignmentRules.Specialist("alimentation", "Alimentation durable", "awa@exemple.fr")),
            List.of(new AssignmentRules.Referent(List.of("23", "87"), "nadia@exemple.fr")));

    @Test
    void the_specialist_of_a_theme_comes_before_the_referent_of_the_department() {
        assertThat(rules.naming(List.of("mobilite", "alimentation"), "23")).extracting(AssignmentRules.Named::email).containsExactly("awa@exemple.fr", "nadia@exemple.fr");
        assertThat(rules.naming(List.of("mobilite"), "87")).singleElement()
                .isEqualTo(new AssignmentRules.Named("nadia@exemple.fr", "en charge du département 87"));
        assertThat(rules.naming(List.of(), "33")).isEmpty();
    }
}
