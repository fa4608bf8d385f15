package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTests {
    @ParameterizedTest
    @ValueSource(strings = {
        "holder_kind in ['association', 'cooperative']", "phase == 'emergence' || has_research", "!(has_research && already_started)",
        "requested_amount <= euros(40000)", "requested_amount > euros(4000.5) && requested_amount < euros(30000)",
        "jobs >= 2", "jobs < 2.5", "jobs == 3.0", "'sante' in themes", "themes.exists(t, t in ['climat', 'emploi'])", "size(themes) >= 2",
        "themes.all(t, t != 'climat')", "size(partners) >= 2", "partners.exists(p, p.kind == 'usagers')", "partners.all(p, p.cash > euros(100))",
        "partners.exists(p, p.cash > euros(5000)) || size(partners) == 0", "created_on >= months_before(today, 12)",
        "project_period.start >= today", "project_period.end <= months_after(project_period.start, 24)",
        "percent(requested_amount, 50) + euros(1) <= highest(euros(10000), requested_amount - euros(20000))",
        "has_research ? jobs > 1 : size(partners) > 1", "euros(1000) * jobs <= requested_amount", "phase != 'deploiement'"})
    void a_plan_answers_as_standard_CEL_does(String source) {
        var random = new Random(7);
        var expression = SomeTerms.facts(java.util.Map.of()).language().expression(source);

        assertThat(expression.plan()).as("planned").isNotNull();
        for (int turn = 0; turn < 300; turn++) {
            var facts = SomeTerms.facts(SomeTerms.random(random));
            var told = random.nextInt(5) == 0 ? facts : facts.on(SomeTerms.TODAY);
            assertThat(expression.value(told.values())).isEqualTo(expression.standard(told.values()));
        }
    }

    @Test
    void what_no_plan_covers_runs_as_standard_CEL() {
        var facts = SomeTerms.facts(java.util.Map.of("phase", new fr.levain.forms.Value.Choice("emergence")));
        var expression = facts.language().expression("phase.startsWith('emer')");

        assertThat(expression.plan()).isNull();
        assertThat(expression.outcome(facts.values())).isEqualTo(Outcome.MET);
    }

    @Test
    void a_variable_of_a_loop_does_not_hide_a_term_beside_it() {
        var facts = SomeTerms.facts(java.util.Map.of(
                "phase", new fr.levain.forms.Value.Choice("emergence"), "themes", new fr.levain.forms.Value.Choice("sante")));
        var expression = facts.language().expression("themes.exists(phase, phase == 'sante') && phase == 'emergence'");

        assertThat(expression.outcome(facts.values())).isEqualTo(Outcome.MET);
    }
}
