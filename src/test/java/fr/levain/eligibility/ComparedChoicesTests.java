package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.FormRevision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedChoicesTests {
    private static List<RuleProblem> problems(String expression) {
        return RuleWords.problemsIn(expression, FormRevision.NONE, SomeTerms.VOCABULARY);
    }

    @Test
    void a_code_that_is_not_offered_is_refused_with_its_line_its_column_and_the_choices() {
        assertThat(problems("holder_kind ==\n  'nimporte'")).containsExactly(new RuleProblem("", 2, 3,
                "« nimporte » n’est pas un choix de « Nature du porteur ». Choix possibles : association (Association), "
                        + "cooperative (Cooperative), entreprise (Entreprise), collectivite (Collectivite)."));
    }

    @Test
    void a_code_nearly_written_is_suggested() {
        assertThat(problems("holder_kind != 'asociation'")).singleElement().satisfies(problem ->
                assertThat(problem.message()).contains("« asociation »", "vouliez-vous dire « association » ? Choix possibles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "'nimporte' == phase",
        "phase in ['emergence', 'nimporte']",
        "'nimporte' in themes",
        "themes.exists(one, one == 'nimporte')",
        "themes.all(one, one in ['sante', 'nimporte'])",
        "partners.exists(row, row.kind == 'nimporte')",
        "already_started || !(phase == 'nimporte')",
        "themes == ['nimporte']"})
    void a_code_that_is_not_offered_is_refused_wherever_it_is_written(String expression) {
        assertThat(problems(expression)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("« nimporte » n’est pas un choix de");
            assertThat(problem.column()).isEqualTo(expression.indexOf("'nimporte'") + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "holder_kind == 'association'",
        "holder_kind in ['association', 'cooperative'] && 'sante' in themes",
        "partners.exists(row, row.kind == 'usagers' && row.name == 'nimporte')",
        "themes.exists(one, one == 'sante') || partners.exists(one, one.kind == 'recherche')",
        "legal_percent('deminimis') > 0.0 || true"})
    void what_is_offered_and_what_is_free_text_are_left_alone(String expression) {
        assertThat(problems(expression).stream().filter(problem -> problem.message().contains("n’est pas un choix"))).isEmpty();
    }
}
