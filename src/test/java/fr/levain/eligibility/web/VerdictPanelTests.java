package fr.levain.eligibility.web;

import static fr.levain.eligibility.web.EligibilityPageExamples.ground;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictPanelTests {
    @Test
    void only_a_blocking_rule_is_counted_as_not_respected() {
        var panel = new VerdictPanel(new Verdict(List.of(
                ground(Outcome.NOT_MET, Weight.BLOCKING, false),
                ground(Outcome.NOT_MET, Weight.WARNING, false),
                ground(Outcome.NOT_MET, Weight.INFORMATION, false),
                ground(Outcome.MET, Weight.BLOCKING, false),
                ground(Outcome.UNKNOWN, Weight.WARNING, false)), "d"), false);

        assertThat(panel.summary().replace('\u00a0', ' ')).isEqualTo("1 règle respectée sur 4, 1 non respectée, 1 pas encore connue, 1 point d’attention.");
        assertThat(panel.groups()).extracting(VerdictPanel.Group::title)
                .containsExactly("Non respecté", "Point d’attention", "Pas encore connu", "Respecté", "Pour information");
    }
}
