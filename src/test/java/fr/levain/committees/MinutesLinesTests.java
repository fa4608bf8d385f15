package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesLinesTests {
    @Test
    void the_title_of_a_dossier_is_where_a_decision_leads_and_no_other_line() {
        assertThat(MinutesLines.anchorOf("## 12. Le four commun")).contains("point-12");
        assertThat(MinutesLines.anchor(12)).isEqualTo("point-12");
        assertThat(MinutesLines.anchorOf("# Questions traitées")).isEmpty();
        assertThat(MinutesLines.anchorOf("## Divers")).isEmpty();
        assertThat(MinutesLines.anchorOf("12. Le four commun")).isEmpty();
    }
}
