package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.assessment.RuleCondition.Kind;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentRulesTests {
    private static final FormRevision FORM = new FormRevision(new FormRevisionId(new UUID(1, 1)), "essai", 1, "Essai", List.of(new FormPage(
            "projet", "Projet", Optional.empty(), Optional.empty(), List.of(
                    Field.optional("themes", "Thèmes", new FieldType.SeveralChoices(List.of(), 0, 3)),
                    Field.optional("stade", "Étape", new FieldType.OneChoice(List.of())).boundTo("phase")))));

    private final AssignmentRules rules = new AssignmentRules(false,
            List.of(
                    rule(Optional.of("ess-direction"), Optional.empty(), answer("themes", "numerique", "le thème est « Numérique »"), amount(50_000)),
                    rule(Optional.of("ess-sud"), Optional.of("ines@exemple.fr"), answer("phase", "deploiement", "la réponse à « Étape » est « Déploiement »"))),
            List.of(new AssignmentRules.Specialist("alimentation", "Alimentation durable", "awa@exemple.fr")),
            List.of(new AssignmentRules.Referent(List.of("23", "87"), "nadia@exemple.fr")));

    @Test
    void the_specialist_of_a_theme_comes_before_the_referent_of_the_department() {
        assertThat(rules.naming(dossier("23", 10_000, "mobilite", "alimentation"))).extracting(AssignmentRules.Named::whom).containsExactly("awa@exemple.fr", "nadia@exemple.fr");
        assertThat(rules.naming(dossier("87", 10_000, "mobilite"))).singleElement()
                .isEqualTo(new AssignmentRules.Named("nadia@exemple.fr", "en charge du département 87"));
        assertThat(rules.naming(dossier("33", 10_000))).isEmpty();
    }

    @Test
    void I01_a_rule_on_answers_names_a_team_when_all_its_conditions_hold_and_says_why() {
        assertThat(rules.teams(dossier("23", 50_000, "numerique"))).singleElement().isEqualTo(
                new AssignmentRules.Named("ess-direction", "parce que le thème est « Numérique » et le montant demandé est d’au moins 50 000 €"));
        assertThat(rules.teams(dossier("23", 49_999, "numerique"))).as("under the amount").isEmpty();
        assertThat(rules.teams(dossier("23", 60_000, "mobilite"))).as("another theme").isEmpty();
    }

    @Test
    void I01_a_rule_may_name_a_team_and_a_person_and_reads_a_question_by_its_term() {
        var dossier = new RuledDossier("87", Optional.empty(), FORM, Answers.NONE.with("stade", new Value.Choice("deploiement")));

        assertThat(rules.teams(dossier)).extracting(AssignmentRules.Named::whom).containsExactly("ess-sud");
        assertThat(rules.naming(dossier)).extracting(AssignmentRules.Named::whom).as("the rule before the referent").containsExactly("ines@exemple.fr", "nadia@exemple.fr");
    }

    private static RuledDossier dossier(String department, int euros, String... themes) {
        return new RuledDossier(department, Optional.of(Euros.of(euros)), FORM, Answers.NONE.with("themes", Answer.of(new Value.Choice(List.of(themes)))));
    }

    private static AssignmentRules.Rule rule(Optional<String> team, Optional<String> email, RuleCondition... when) {
        return new AssignmentRules.Rule(List.of(when), team, email);
    }

    private static RuleCondition answer(String question, String code, String words) {
        return new RuleCondition(Kind.ANSWER, question, List.of(code), Optional.empty(), Optional.empty(), words);
    }

    private static RuleCondition amount(int least) {
        return new RuleCondition(Kind.AMOUNT, "", List.of(), Optional.of(Euros.of(least)), Optional.empty(), "le montant demandé est d’au moins 50 000 €");
    }
}
